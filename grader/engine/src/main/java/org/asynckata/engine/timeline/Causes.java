package org.asynckata.engine.timeline;

import java.util.List;

/** An expected failure, above the one that came with all its causes. */
final class Causes implements Picture {

    private final String expected;
    private final List<Throwable> chain;

    Causes(String expected, List<Throwable> chain) {
        this.expected = expected;
        this.chain = chain;
    }

    @Override
    public String draw(int width) {
        StringBuilder drawing = new StringBuilder();
        line(drawing, "  expected  " + expected, width);
        String title = "  actual    ";
        for (Throwable cause : chain) {
            line(drawing, title + name(cause), width);
            title = "  caused by ";
        }
        return drawing.toString();
    }

    /** Such as "IllegalStateException: burnt". */
    static String name(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getSimpleName() + message;
    }

    private static void line(StringBuilder drawing, String line, int width) {
        drawing.append(Shown.cut(line, width)).append('\n');
    }
}
