package org.asynckata.grader.run;

import java.util.List;
import java.util.Map;

/**
 * What the test worker is asked; it answers with one {@link TestReply} for each test, in this order.
 *
 * @param classes the exercise's, the helpers', the given and the tests' classes, by binary name
 * @param milliseconds how long all of them may take
 */
record RunJob(List<TestName> tests, Map<String, byte[]> classes, int milliseconds) {

    /** A test method. */
    record TestName(String className, String method) {}
}
