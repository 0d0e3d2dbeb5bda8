package org.asynckata.grader.picture;

/** One actor in a picture. */
public record Lane(String name, Strip expected, Strip actual) {

    /** Whether the first difference is here. */
    public boolean different() {
        return expected.marks().stream().anyMatch(Mark::different)
                || actual.marks().stream().anyMatch(Mark::different);
    }
}
