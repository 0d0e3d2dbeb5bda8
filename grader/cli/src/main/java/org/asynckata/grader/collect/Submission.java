package org.asynckata.grader.collect;

import java.util.List;

/**
 * Everything that counts of a submission, read once: it may change on disk from here on.
 *
 * @param sourceFolder where they lie in it, such as {@code exercises/src/main/java}
 * @param candidates one for each exercise of the kit, in the kit's order
 * @param notes what was left out, and why, one sentence each
 */
public record Submission(String sourceFolder, List<Candidate> candidates, List<String> notes) {}
