package org.asynckata.engine.races;

/**
 * Two accesses to the same data, one of them a write, with nothing to order them.
 *
 * @param what what was accessed, such as {@code Kitchen.count}
 * @param first what was done earlier, such as {@code written at Kitchen.java:12 by Thread-0}
 * @param second what was done later
 */
public record DataRace(String what, String first, String second) {}
