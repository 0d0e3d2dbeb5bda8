package org.asynckata.engine.races;

/**
 * Two accesses to the same data, one of them a write, with nothing to order them.
 *
 * @param message what was accessed, and where and by whom
 */
public record DataRace(String message) {}
