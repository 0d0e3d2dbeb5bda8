package org.asynckata.grader.report;

/** Text that others wrote, as every format may show it. */
final class Plain {
    private static final int REPLACEMENT = '\ufffd';

    private Plain() {}

    /** Without what is no character, or steers: control characters but for line ends and tabs, and marks of direction. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : REPLACEMENT).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The same on one line. */
    static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    /** The beginning of a text that is longer than this many characters. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == 0x200d; // joins emoji
            default -> true;
        };
    }
}
