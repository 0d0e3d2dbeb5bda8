import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formats all Java files under the folders given, or says which of them are not formatted. */
final class Format {
    private static final Pattern NOT_SOURCE = Pattern.compile("[/\\\\](target|resources)[/\\\\]");
    private static final boolean APPLY = !System.getProperty("apply").equals("false");

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final List<String> complaints = new ArrayList<>();

    public static void main(String[] folders) throws IOException {
        var format = new Format();
        for (String folder : folders) {
            format.folder(Path.of(folder));
        }
        format.complaints.forEach(IO::println);
        if (!format.complaints.isEmpty()) {
            IO.println("To format them: mvn -q -f .ci/format -Dapply");
            System.exit(1);
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !NOT_SOURCE.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            file(file);
        }
    }

    private void file(Path file) throws IOException {
        String source = Files.readString(file);
        try {
            String formatted = formatter.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                return;
            }
            if (APPLY) {
                Files.writeString(file, formatted);
            } else {
                complaints.add(file + " is not formatted");
            }
        } catch (FormatterException e) {
            e.diagnostics().forEach(d -> complaints.add(file + ":" + d));
        }
    }
}
