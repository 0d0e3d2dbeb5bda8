package org.asynckata.grader.report;

import java.util.List;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;

/**
 * A whole grade. Two grades of the same submission differ in nothing but {@link Run}.
 *
 * @param schemaVersion of this shape, which is documented in grader/README.md
 * @param sourceFolder what the paths of files are relative to, such as {@code exercises/src/main/java}
 * @param notes what was left out of the submission, one sentence each
 */
public record Report(
        int schemaVersion,
        int score,
        int maxScore,
        String sourceFolder,
        List<ExerciseResult> exercises,
        List<ChapterResult> chapters,
        List<String> notes,
        Run run) {

    /** Of the shape that this class has. */
    static final int SCHEMA_VERSION = 1;

    /**
     * What differs from grade to grade.
     *
     * @param submission the folder, as it was given
     * @param at when the grade began, in UTC
     * @param java the Java that it ran on
     */
    public record Run(String submission, String at, int milliseconds, String java) {}

    /** The report on these exercises. */
    public static Report of(String sourceFolder, List<ExerciseResult> exercises, List<String> notes, Run run) {
        List<ChapterResult> chapters = Scoring.chapters(exercises);
        int score = chapters.stream().mapToInt(ChapterResult::score).sum();
        int maxScore = chapters.stream().mapToInt(ChapterResult::maxScore).sum();
        return new Report(SCHEMA_VERSION, score, maxScore, sourceFolder, exercises, chapters, notes, run);
    }

    /** The score in whole percent, rounded down: 100 means every point. */
    public int percent() {
        return maxScore == 0 ? 0 : score * 100 / maxScore;
    }
}
