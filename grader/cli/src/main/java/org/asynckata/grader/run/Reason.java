package org.asynckata.grader.run;

/**
 * Why a test did not pass, in parts, for those who show them apart. What there is not is empty.
 *
 * @param sentence what happened
 * @param details more of it, in lines: threads, values, causes
 * @param next what to do about it
 * @param file the learner's code that it is about, under the source folder
 * @param line counted from 1; 0 when there is none
 * @param replay how to make it happen again, where that takes more than another run
 */
public record Reason(String sentence, String details, String next, String file, int line, String replay) {
    /** Of a test that passed. */
    public static final Reason NONE = of("");

    /** One that is told in a sentence. */
    public static Reason of(String sentence) {
        return new Reason(sentence, "", "", "", 0, "");
    }

    Reason in(String folder) {
        return new Reason(sentence, details, next, folder + '/' + file, line, replay);
    }

    Reason nowhere() {
        return new Reason(sentence, details, next, "", 0, replay);
    }
}
