package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/** Text as it may be shown: harmless to a terminal, and not wider than that is. */
final class Text {
    /** Joins the parts of one emoji, and steers nothing. */
    private static final int JOINER = 0x200D;

    private Text() {}

    /** One line in which whatever could steer a terminal, or turn a line around, has become visible. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    plain.append("\\u%04x".formatted(c));
                case Character.FORMAT -> plain.append(c == JOINER ? Character.toString(c) : "\\u%04x".formatted(c));
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** How many columns it takes. */
    static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    /** The beginning and a sign that there is more, if the whole is too wide. */
    static String cut(String text, int width, String more) {
        return width(text) <= width ? text : beginning(text, width - width(more)) + more;
    }

    /** Padded at the right. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static String beginning(String text, int width) {
        return new AttributedString(text)
                .columnSubSequence(0, Math.max(0, width))
                .toString();
    }

    /** A sentence in lines of this width, broken between words where that is possible. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width) {
                String head = beginning(line.toString(), width);
                lines.add(head);
                line.delete(0, head.length());
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same with an indentation, and a deeper one for lines that go on. */
    static List<String> wrapFact(String text, int width) {
        String indentation = " ".repeat(2 + text.length() - text.stripLeading().length());
        List<String> lines = wrap(text.strip(), width - indentation.length() - 4);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> indentation + (i == 0 ? "" : "    ") + lines.get(i))
                .toList();
    }
}
