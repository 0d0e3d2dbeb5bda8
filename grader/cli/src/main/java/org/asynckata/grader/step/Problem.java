package org.asynckata.grader.step;

/**
 * Something wrong at a place in the submission.
 *
 * @param file the path under the source folder, such as {@code ch02_coroutines/Breakfast.java}
 * @param line counted from 1; 0 when there is none
 * @param column counted from 1; 0 when there is none
 */
public record Problem(String file, int line, int column, String message) {}
