package org.asynckata.grader.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * What the place can show that the result is written to.
 *
 * @param width in columns
 * @param colours whether it shows colours
 * @param unicode whether it shows more than ASCII
 */
public record Screen(int width, boolean colours, boolean unicode) {
    /** Of a file or a pipe, whoever reads it. */
    private static final int WIDTH_OF_LOGS = 100;

    private static final int NARROWEST = 40;

    /** A file, a pipe, the log of a build. */
    public static Screen log(Charset charset) {
        return new Screen(WIDTH_OF_LOGS, false, charset.newEncoder().canEncode("█░✔✘◐…"));
    }

    /** A terminal of this width. */
    public static Screen terminal(int columns, Charset charset, Map<String, String> environment) {
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        int width = columns == 0 ? WIDTH_OF_LOGS : Math.max(NARROWEST, columns);
        return new Screen(width, colours, log(charset).unicode);
    }

    /** The one that this process writes to. Looking for a terminal's size takes a while; a log has none. */
    public static Screen ofThisProcess() {
        if (!isTerminal()) {
            return log(System.out.charset());
        }
        try (Terminal terminal = open()) {
            return of(terminal);
        } catch (IOException _) {
            return log(System.out.charset());
        }
    }

    /** The screen of an open terminal, as wide as it is now. */
    public static Screen of(Terminal terminal) {
        return terminal(terminal.getSize().getColumns(), System.out.charset(), System.getenv());
    }

    /** Whether somebody looks at what is printed. */
    public static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Opens the terminal, without asking it questions that an old one would print. */
    public static Terminal open() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .graphemeCluster(false)
                .build();
    }

    /** What a line ends in that is cut. */
    String more() {
        return unicode ? "…" : "...";
    }

    /** A line as it is written there, as far as there is room. */
    public String show(AttributedString line) {
        AttributedString shown = line.columnSubSequence(0, width);
        return colours ? shown.toAnsi() : shown.toString();
    }

    /** A sentence, in as many lines as it takes. */
    List<AttributedString> wrapped(Tone tone, String text) {
        return Text.wrap(Text.plain(text), width).stream()
                .map(line -> line(tone, line))
                .toList();
    }

    /** A line of one tone. */
    static AttributedString line(Tone tone, String text) {
        return new AttributedString(text, tone.style());
    }

    /** A line of several tones. */
    static AttributedStringBuilder line() {
        return new AttributedStringBuilder();
    }
}
