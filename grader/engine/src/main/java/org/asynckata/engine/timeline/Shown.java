package org.asynckata.engine.timeline;

/** Printed text as it is shown: on one line, without control characters, and not longer than there is room. */
final class Shown {

    static final String MORE = "...";

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

    /** The beginning of a text that is too long. */
    static String cut(String text, int width) {
        return cut(plain(text), width, MORE);
    }

    /** The same for what is harmless, with another sign that there is more. */
    static String cut(String plain, int width, String more) {
        return columns(plain) <= width ? plain : beginning(plain, width - columns(more)) + more;
    }

    /** A part of a long text with a certain character in it. */
    static String around(String text, int index, int width) {
        if (columns(text) <= width || index < width * 2 / 3) {
            return cut(text, width);
        }
        int begin = index;
        int room = Math.min(width / 2, width - 2 * MORE.length() - 2);
        while (begin > 0 && room >= columns(text.codePointBefore(begin))) {
            room -= columns(text.codePointBefore(begin));
            begin -= Character.charCount(text.codePointBefore(begin));
        }
        return MORE + cut(text.substring(begin), width - MORE.length());
    }

    /** Padded at the right. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /** How much room it takes where each character has one column or two. */
    static int columns(String text) {
        return text.codePoints().map(Shown::columns).sum();
    }

    /** As much of it as fits. */
    static String beginning(String text, int width) {
        int end = 0;
        for (int room = width; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            room -= columns(text.codePointAt(end));
            if (room < 0) {
                break;
            }
        }
        return text.substring(0, end);
    }

    private static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI ->
                c < 0xff61 || c > 0xffdc; // there are narrow ones, too
            default -> Character.isEmojiPresentation(c) || c >= 0x3000 && c < 0x303f || c >= 0xff01 && c <= 0xff60;
        };
    }
}
