package org.asynckata.grader.selfcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.collect.Collector;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.kit.TestMethod;
import org.asynckata.grader.step.Step;

/** All code in the checkout whose grade is known beforehand: stubs, solutions, mistakes and alternatives. */
final class Samples {
    private static final int MIN_MISTAKES = 3;
    private static final int MIN_ALTERNATIVES = 2;
    private static final Pattern REFUSED_BY = Pattern.compile("(?m)^ \\* Refused by: (\\w+\\.\\w+)$");

    private final Checkout checkout;
    private final Kit kit;
    private final Map<String, Candidate> solutions = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    Samples(Checkout checkout, Kit kit) throws UnusableSubmission {
        this.checkout = checkout;
        this.kit = kit;
        Submission stubs = Collector.collect(checkout.root().resolve("exercises"), kit);
        stubs.candidates().forEach(stub -> samples.add(Sample.stub(stub)));
        findings.addAll(stubs.notes());
        for (Candidate solution :
                Collector.collect(checkout.root().resolve("solutions"), kit).candidates()) {
            solutions.put(solution.exercise().path(), solution);
            samples.add(Sample.right(
                    "solutions/src/main/java/" + solution.exercise().path(), solution));
        }
        read(checkout.mistakes(), MIN_MISTAKES);
        read(checkout.alternatives(), MIN_ALTERNATIVES);
    }

    List<Sample> all() {
        return samples;
    }

    /** What is wrong with them before any is graded. */
    Stream<String> findings() {
        return findings.stream();
    }

    private void read(Path folder, int enough) {
        List<String> files = Checkout.files(folder);
        for (String file : files) {
            Path path = folder.resolve(file);
            kit.exerciseAt(file.substring(0, Math.max(0, file.lastIndexOf('/'))) + ".java")
                    .filter(_ -> file.endsWith(".java"))
                    .ifPresentOrElse(
                            exercise -> add(path, exercise),
                            () -> findings.add(checkout.name(path) + " is a stray file"));
        }
        for (Exercise exercise : kit.exercises()) {
            String own = exercise.path().replace(".java", "/");
            long found = files.stream().filter(file -> file.startsWith(own)).count();
            if (found < enough) {
                findings.add(
                        "%s/%s has %d files, and %d are wanted".formatted(checkout.name(folder), own, found, enough));
            }
        }
    }

    private void add(Path file, Exercise exercise) {
        String label = checkout.name(file);
        String text = Checkout.text(file);
        Candidate candidate = solutionWith(exercise, text);
        if (file.startsWith(checkout.alternatives())) {
            samples.add(Sample.right(label, candidate));
            return;
        }
        refusedBy(exercise, text)
                .ifPresentOrElse(
                        test -> samples.add(Sample.mistake(label, candidate, test)),
                        () -> findings.add(label + " lacks a line ' * Refused by: " + exercise.name()
                                + "HiddenTest.some_test' that names a hidden test"));
    }

    private static Optional<TestMethod> refusedBy(Exercise exercise, String text) {
        Matcher header = REFUSED_BY.matcher(text);
        return header.find()
                ? exercise.tests().stream()
                        .filter(test -> test.hidden() && test.shortName().equals(header.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** The solutions, with another text for one of them. */
    private Candidate solutionWith(Exercise exercise, String text) {
        Step<Map<String, String>> sources = solutions
                .get(exercise.path())
                .sources()
                .then(all -> {
                    Map<String, String> changed = new TreeMap<>(all);
                    changed.put(exercise.path(), text);
                    return new Step.Ready<>(changed);
                });
        return new Candidate(exercise, sources);
    }
}
