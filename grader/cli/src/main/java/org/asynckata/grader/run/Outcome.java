package org.asynckata.grader.run;

import java.util.Locale;

/** How one test ended, as reports name it. */
public enum Outcome {
    /** It held. */
    PASSED,
    /** It did not hold, or did not report. */
    FAILED,
    /** It met a TODO. */
    NOT_STARTED,
    /** Its exercise had ended before: not compiled, refused. */
    NOT_RUN;

    /** The outcome in words, such as {@code not started}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
