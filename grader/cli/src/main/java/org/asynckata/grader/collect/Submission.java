package org.asynckata.grader.collect;

import java.util.List;

/**
 * Everything that counts of a submission, read once: it may change on disk from here on.
 *
 * @param candidates one for each exercise of the kit, in the kit's order
 * @param notes what was left out, and why, one sentence each
 */
public record Submission(List<Candidate> candidates, List<String> notes) {}
