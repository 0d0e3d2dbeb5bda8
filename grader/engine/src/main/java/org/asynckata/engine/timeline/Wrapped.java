package org.asynckata.engine.timeline;

/** Sentences in lines of a given width. */
final class Wrapped {

    private Wrapped() {}

    static String at(int width, String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0) {
                boolean fits = column + 1 + Shown.length(word) <= width;
                lines.append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            lines.append(word);
            column += Shown.length(word);
        }
        return lines.toString();
    }
}
