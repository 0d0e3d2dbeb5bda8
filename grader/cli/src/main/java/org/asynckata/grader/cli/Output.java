package org.asynckata.grader.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asynckata.grader.report.Format;
import org.asynckata.grader.report.Report;

/** Where a report goes, and in which format. */
final class Output {
    /** How options that take an output describe it. */
    static final String USAGE = "Write the report to this file, in the format of its ending: .json, .html,"
            + " .md (for a GitHub job summary), .xml (JUnit) or .svg (a badge); any other name is a folder for"
            + " report.json. Or FORMAT=FILE, where FORMAT may also be annotations, gradescope, exercism or"
            + " classroom50. Again for each further one.";

    private final Format format;
    private final Path file;
    private final Path part;

    private Output(Format format, Path file) {
        this.format = format;
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
    }

    /** Finds out before the grade, not after it, whether the reports can be written. */
    static List<Output> of(List<String> outs) throws UnusableInput {
        List<Output> outputs = new ArrayList<>();
        for (String out : outs) {
            Output output = of(out);
            output.check();
            outputs.add(output);
        }
        return outputs;
    }

    /** Where it goes. */
    Path file() {
        return file;
    }

    private static Output of(String out) {
        int equals = out.indexOf('=');
        Optional<Format> named = Format.named(out.substring(0, Math.max(0, equals)));
        if (named.isPresent()) {
            return new Output(named.get(), Path.of(out.substring(equals + 1)));
        }
        return Format.ofFile(out)
                .map(format -> new Output(format, Path.of(out)))
                .orElseGet(() -> new Output(Format.JSON, Path.of(out, "report.json")));
    }

    private void check() throws UnusableInput {
        if (Files.isDirectory(file)) {
            throw new UnusableInput("cannot write the report to " + file + ": it is a folder");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw unwritable(e);
        }
        writePart(new byte[0]);
        deletePart();
    }

    /** Writes it whole or not at all. */
    void write(Report report) throws UnusableInput {
        writePart(format.write(report));
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void writePart(byte[] content) throws UnusableInput {
        try {
            Files.write(part, content);
        } catch (IOException e) {
            deletePart();
            throw unwritable(e);
        }
    }

    private void deletePart() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // What could be written there can be deleted; and what was not need not be.
        }
    }

    private UnusableInput unwritable(IOException e) {
        String reason = switch (e) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _ -> e.getMessage() + " is not a folder";
            case FileSystemException fs when fs.getReason() != null -> fs.getReason();
            case NoSuchFileException _ -> "no file can be made there";
            default -> String.valueOf(e.getMessage());
        };
        return new UnusableInput("cannot write the report to " + file + ": " + reason);
    }
}
