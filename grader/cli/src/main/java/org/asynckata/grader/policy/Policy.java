package org.asynckata.grader.policy;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.policy.Reasons.Reason;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;

/** Lets no exercise run that calls what could reach outside of it, or bend its grade. */
public final class Policy {
    /** As many as the compiler tells. */
    private static final int MAX_FINDINGS = 20;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparing(finding -> finding.use().line())
            .thenComparing(finding -> finding.use().kind());

    private final Map<String, ClassModel> given;
    private final AllowList allowed = new AllowList();

    private record Finding(String file, Use use, Reason reason) {
        Problem problem(String chapter) {
            return new Problem(chapter + "/" + file, use.line(), 0, reason.sentence(use));
        }

        /** The sentence with its place, for where that is not shown beside it. */
        String sentence() {
            return file + (use.line() > 0 ? ":" + use.line() : "") + " " + reason.sentence(use);
        }
    }

    /** The policy for exercises of this kit, whose given classes they may use. */
    public Policy(Kit kit) {
        given = parsed(kit.givenClasses());
    }

    /** Why this exercise must not run: all places, and the first as a sentence. */
    public Optional<Rejection> objection(Compiled compiled) {
        List<Finding> findings = findings(parsed(compiled.classes()));
        String chapter = compiled.exercise().chapter();
        return findings.stream()
                .findFirst()
                .map(first -> new Rejection(
                        Status.REFUSED,
                        first.sentence(),
                        findings.stream()
                                .map(finding -> finding.problem(chapter))
                                .toList()));
    }

    /** By file and line; for each line and reason the one that says most. */
    private List<Finding> findings(Map<String, ClassModel> classes) {
        Map<String, ClassModel> ours = new TreeMap<>(given);
        ours.putAll(classes);
        Judge judge = new Judge(allowed, new OwnTypes(ours));
        Set<Object> told = new HashSet<>();
        return classes.values().stream()
                .flatMap(model -> findings(model, judge))
                .sorted(BY_PLACE)
                .filter(finding ->
                        told.add(List.of(finding.file(), finding.use().line(), finding.reason())))
                .limit(MAX_FINDINGS)
                .toList();
    }

    private Stream<Finding> findings(ClassModel model, Judge judge) {
        List<Use> refused = Uses.of(model).stream().flatMap(judge::objections).toList();
        if (refused.isEmpty()) {
            return Stream.empty();
        }
        String file = model.findAttribute(Attributes.sourceFile())
                .map(source -> source.sourceFile().stringValue())
                .orElse("?");
        int firstLine = Uses.firstLine(model);
        Reasons reasons = new Reasons();
        return refused.stream()
                .map(use -> new Finding(file, use.line() > 0 ? use : use.at(firstLine), reasons.of(use)));
    }

    private static Map<String, ClassModel> parsed(Map<String, byte[]> classes) {
        Map<String, ClassModel> models = new TreeMap<>();
        classes.forEach((name, bytes) -> models.put(name, ClassFile.of().parse(bytes)));
        return models;
    }
}
