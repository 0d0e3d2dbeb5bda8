package org.asynckata.grader.kit;

import java.util.List;

/** One exercise: a class that a learner completes, and the tests that judge it, in the order of their files. */
public record Exercise(String chapter, String name, List<TestMethod> tests) {

    /** The binary name of its class. */
    public String className() {
        return chapter + "." + name;
    }

    /** Its file under the source folder. */
    public String path() {
        return chapter + "/" + name + ".java";
    }

    /** The points of all its tests. */
    public int maxScore() {
        return tests.stream().mapToInt(TestMethod::points).sum();
    }
}
