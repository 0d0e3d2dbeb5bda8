package org.asynckata.engine.timeline;

/** Printed text as it is shown: on one line, without control characters, and not longer than there is room. */
final class Shown {

    private static final String MORE = "...";

    private Shown() {}

    /** Harmless to a terminal: tabs and other control characters become visible. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                plain.append("\\t");
            } else if (isControl(c)) {
                plain.append(String.format("\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Bidirectional marks are controls too: they can make a line look like another. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** The beginning. */
    static String cut(String text, int width) {
        String plain = plain(text);
        return length(plain) <= width ? plain : beginning(plain, width - MORE.length()) + MORE;
    }

    /** A part of a long text with a certain character in it. */
    static String around(String text, int index, int width) {
        if (length(text) <= width || index < width * 2 / 3) {
            return cut(text, width);
        }
        int begin = text.offsetByCodePoints(0, Math.max(0, length(text.substring(0, index)) - width / 2));
        return MORE + cut(text.substring(begin), width - MORE.length());
    }

    /** Padded at the right. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String beginning(String text, int width) {
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width)));
    }
}
