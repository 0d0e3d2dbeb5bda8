package org.asynckata.grader.terminal;

import org.asynckata.grader.step.Status;

/** How far a learner is with an exercise: the columns of the scoreboard. */
enum Standing {
    SOLVED("solved", "done", "✔", "+", Tone.GOOD),
    PARTLY("partly", "part", "◐", "~", Tone.HALF),
    FAILING("failing", "fail", "✘", "x", Tone.BAD),
    TO_DO("to do", "todo", "-", "-", Tone.QUIET);

    private final String title;
    private final String shortTitle;
    private final String mark;
    private final String asciiMark;
    private final Tone tone;

    Standing(String title, String shortTitle, String mark, String asciiMark, Tone tone) {
        this.title = title;
        this.shortTitle = shortTitle;
        this.mark = mark;
        this.asciiMark = asciiMark;
        this.tone = tone;
    }

    static Standing of(Status status) {
        return switch (status) {
            case SOLVED -> SOLVED;
            case PARTLY -> PARTLY;
            case FAILING, DOES_NOT_COMPILE, WRONG_SIGNATURE, REFUSED -> FAILING;
            case NOT_STARTED, MISSING -> TO_DO;
        };
    }

    /** Whether there is something to repair. */
    boolean isTrouble() {
        return this == PARTLY || this == FAILING;
    }

    String title(boolean isShort) {
        return isShort ? shortTitle : title;
    }

    String mark(boolean unicode) {
        return unicode ? mark : asciiMark;
    }

    Tone tone() {
        return tone;
    }
}
