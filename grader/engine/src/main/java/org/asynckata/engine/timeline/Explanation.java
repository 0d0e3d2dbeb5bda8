package org.asynckata.engine.timeline;

/**
 * A difference in words.
 *
 * @param sentence what happened, what was expected, and why it probably came so
 * @param next what to do about it
 */
record Explanation(String sentence, String next) {}
