package org.asynckata.grader.terminal;

import java.io.PrintWriter;
import org.asynckata.grader.score.ExerciseResult;

/** One line that tells how far a grade is, as long as it goes on; nothing where nobody looks. */
public final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final int all;
    private final boolean shown;
    private int done;

    /** Of so many exercises. */
    public Progress(PrintWriter out, int all) {
        this(out, all, Screen.isTerminal() && !"dumb".equals(System.getenv("TERM")));
    }

    Progress(PrintWriter out, int all, boolean shown) {
        this.out = out;
        this.all = all;
        this.shown = shown;
        show("");
    }

    /** One more is graded. */
    public void graded(ExerciseResult exercise) {
        done++;
        show(exercise.name());
    }

    private void show(String last) {
        if (shown) {
            out.print(CLEAR_LINE + "%d/%d %s".formatted(done, all, last));
            out.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }
}
