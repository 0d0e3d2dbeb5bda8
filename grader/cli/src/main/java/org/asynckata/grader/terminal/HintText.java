package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.asynckata.grader.kit.Hint;
import org.jline.utils.AttributedString;

/** A hint, which is written in Markdown, as plain lines: paragraphs are wrapped, code stays as it is. */
public final class HintText {
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final String FENCE = "```";

    private HintText() {}

    /** The title, such as "Hint 2 of 3: the order", and the text. */
    public static List<String> of(Hint hint, int number, int count, Screen screen) {
        List<AttributedString> lines = new ArrayList<>();
        add(lines, Tone.NEXT, "Hint %d of %d: %s".formatted(number, count, hint.title()), screen);
        lines.add(AttributedString.EMPTY);
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        for (String line : LINK.matcher(hint.text()).replaceAll("$1").lines().toList()) {
            boolean fence = line.startsWith(FENCE);
            if (code || fence || line.isBlank() || line.startsWith("- ")) {
                flush(paragraph, lines, screen);
            }
            if (code && !fence) {
                lines.add(Screen.line(Tone.PLAIN, "    " + Text.plain(line)));
            } else if (line.isBlank()) {
                lines.add(AttributedString.EMPTY);
            } else if (!fence) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
            code ^= fence;
        }
        flush(paragraph, lines, screen);
        return lines.stream().map(screen::show).toList();
    }

    private static void flush(StringBuilder paragraph, List<AttributedString> lines, Screen screen) {
        if (!paragraph.isEmpty()) {
            add(lines, Tone.PLAIN, paragraph.toString(), screen);
            paragraph.setLength(0);
        }
    }

    private static void add(List<AttributedString> lines, Tone tone, String text, Screen screen) {
        Text.wrap(Text.plain(text), screen.width()).forEach(line -> lines.add(Screen.line(tone, line)));
    }
}
