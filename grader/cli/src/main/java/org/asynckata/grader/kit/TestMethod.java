package org.asynckata.grader.kit;

/**
 * A test that every grade expects to hear of.
 *
 * @param className the binary name of the test class
 * @param hidden whether learners have it not in their checkout's visible tests
 */
public record TestMethod(String className, String method, boolean hidden, int points) {

    /** How mistakes and reports name it: {@code BreakfastHiddenTest.toast_does_not_wait_for_coffee}. */
    public String shortName() {
        return className.substring(className.lastIndexOf('.') + 1) + "." + method;
    }
}
