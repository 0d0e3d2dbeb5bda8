package org.asynckata.grader.selfcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.Grader;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.score.ExerciseResult;

/** Checks a checkout of the kit. */
public final class SelfCheck {

    /**
     * What came out.
     *
     * @param samples how many pieces of code were graded
     * @param findings what is wrong, one sentence each
     */
    public record Result(int samples, List<String> findings) {}

    private SelfCheck() {}

    /** Checks the files, then grades every piece of code whose grade is known beforehand. */
    public static Result of(Path root, Kit kit, Grader grader) throws UnusableSubmission {
        Checkout checkout = new Checkout(root);
        if (!checkout.exists()) {
            throw new UnusableSubmission(root + " is no checkout of the kit");
        }
        List<String> findings = new ArrayList<>();
        new Trees(checkout, kit).findings().forEach(findings::add);
        new Table(checkout, kit).findings().forEach(findings::add);
        Samples samples = new Samples(checkout, kit);
        samples.findings().forEach(findings::add);
        findings.addAll(grade(samples.all(), grader));
        return new Result(samples.all().size(), findings);
    }

    private static List<String> grade(List<Sample> samples, Grader grader) {
        List<ExerciseResult> results =
                grader.grade(samples.stream().map(Sample::candidate).toList(), _ -> {});
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (!samples.get(i).kept().test(results.get(i))) {
                findings.add(samples.get(i).finding(results.get(i)));
            }
        }
        return findings;
    }
}
