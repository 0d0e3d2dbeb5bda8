package org.asynckata.engine.timeline;

/** Sentences in lines of a given width. */
final class Wrapped {

    private Wrapped() {}

    /** Broken between words where that is possible. */
    static String at(int width, String text) {
        return at(width, "", text);
    }

    /** The same, where all lines but the first are indented. */
    static String at(int width, String indentation, String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        boolean first = true;
        for (String word : text.split(" ")) {
            String rest = word;
            if (!first) {
                boolean fits = column + 1 + Shown.columns(rest) <= width;
                lines.append(fits ? " " : '\n' + indentation);
                column = fits ? column + 1 : indentation.length();
            }
            while (column + Shown.columns(rest) > width) {
                String head = Shown.beginning(rest, width - column);
                lines.append(head).append('\n').append(indentation);
                rest = rest.substring(head.length());
                column = indentation.length();
            }
            lines.append(rest);
            column += Shown.columns(rest);
            first = false;
        }
        return lines.toString();
    }
}
