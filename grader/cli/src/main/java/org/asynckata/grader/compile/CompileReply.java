package org.asynckata.grader.compile;

import java.util.List;
import java.util.Map;
import org.asynckata.grader.step.Problem;

/**
 * What the compile worker answers.
 *
 * @param compiles whether the compiler was content; the problems say why not
 * @param classes all that was compiled, helpers too, by binary name
 */
record CompileReply(boolean compiles, List<Problem> problems, Map<String, byte[]> classes) {}
