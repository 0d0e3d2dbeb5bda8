package org.asynckata.grader.collect;

import java.util.Map;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.step.Step;

/**
 * One exercise as it was handed in.
 *
 * @param sources the texts that its compiler may see, by path under the source folder: its own and, for helpers, all
 *     others that were let in
 */
public record Candidate(Exercise exercise, Step<Map<String, String>> sources) {}
