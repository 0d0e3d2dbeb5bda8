package org.asynckata.grader.compile;

import java.util.Map;
import org.asynckata.grader.kit.Exercise;

/**
 * An exercise that compiles.
 *
 * @param classes its classes and those of the helpers that it uses, by binary name
 */
public record Compiled(Exercise exercise, Map<String, byte[]> classes) {}
