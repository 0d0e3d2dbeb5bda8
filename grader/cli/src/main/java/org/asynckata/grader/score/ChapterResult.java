package org.asynckata.grader.score;

/** One chapter in a report. */
public record ChapterResult(String name, int score, int maxScore) {}
