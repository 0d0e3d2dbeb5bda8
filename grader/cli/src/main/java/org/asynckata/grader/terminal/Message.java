package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.engine.timeline.Failure;
import org.jline.utils.AttributedString;

/** A failure's message, drawn for a certain width, fitted to the screen: sentences are wrapped anew, tables are not. */
final class Message {
    /** Of lines that stand alone. */
    private static final List<String> STARTS = List.of("> ", "Next: ", "(", "It happened in ", "Replay it with: ");

    private Message() {}

    static List<AttributedString> lines(String message, int width) {
        List<AttributedString> lines = new ArrayList<>();
        for (String line : unwrapped(message)) {
            Tone tone = tone(line, lines.isEmpty());
            String plain = Text.plain(line);
            (isTable(line) ? Stream.of(Text.cut(plain, width)) : Text.wrap(plain, width).stream())
                    .forEach(it -> lines.add(Screen.line(tone, it)));
        }
        return lines;
    }

    /** Sentences that the engine has wrapped are one line again. */
    private static List<String> unwrapped(String message) {
        List<String> lines = new ArrayList<>();
        for (String line : message.lines().toList()) {
            if (!lines.isEmpty() && isContinued(lines.getLast(), line)) {
                lines.add(lines.removeLast() + ' ' + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isContinued(String line, String next) {
        boolean prose = !isTable(line) && !line.isBlank() && !next.isBlank() && !next.startsWith(" ");
        return prose && line.length() > Failure.WIDTH / 2 && STARTS.stream().noneMatch(next::startsWith);
    }

    private static boolean isTable(String line) {
        return line.startsWith(" ") || line.startsWith("> ");
    }

    private static Tone tone(String line, boolean first) {
        if (first) {
            return Tone.STRONG;
        }
        if (isTable(line)) {
            return line.contains("> ") ? Tone.HALF : Tone.PLAIN;
        }
        return line.startsWith("Next: ") ? Tone.NEXT : Tone.PLAIN;
    }
}
