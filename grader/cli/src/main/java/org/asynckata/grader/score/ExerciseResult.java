package org.asynckata.grader.score;

import java.util.List;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Status;

/**
 * One exercise in a report.
 *
 * @param message why its tests did not run; empty when they did
 * @param problems the places in the submission that this is about
 */
public record ExerciseResult(
        String name,
        String chapter,
        Status status,
        int score,
        int maxScore,
        String message,
        List<Problem> problems,
        List<TestResult> tests) {}
