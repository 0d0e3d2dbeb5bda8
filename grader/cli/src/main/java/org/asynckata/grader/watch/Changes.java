package org.asynckata.grader.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.step.Step;

/** What of a submission must be graded again: what was saved, and what uses a helper that was. */
final class Changes {
    private final Set<String> exercises = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> paths = new TreeSet<>();
    private final Map<String, String> sources;
    private final Map<String, Candidate> before;
    private final Submission now;

    Changes(Submission before, Submission now) {
        this.now = now;
        this.sources = sources(now);
        this.before = before.candidates().stream()
                .collect(Collectors.toMap(it -> it.exercise().path(), it -> it));
        now.candidates().forEach(candidate -> exercises.add(candidate.exercise().path()));
        Map<String, String> old = sources(before);
        paths.addAll(old.keySet());
        paths.addAll(sources.keySet());
        paths.stream()
                .filter(path -> !Objects.equals(old.get(path), sources.get(path)))
                .forEach(changed::add);
    }

    private static Map<String, String> sources(Submission submission) {
        for (Candidate candidate : submission.candidates()) {
            if (candidate.sources() instanceof Step.Ready<Map<String, String>>(Map<String, String> sources)) {
                return sources;
            }
        }
        return Map.of();
    }

    /** Those to grade again, in the kit's order. */
    List<Candidate> toGrade() {
        return now.candidates().stream().filter(this::concerns).toList();
    }

    private boolean concerns(Candidate candidate) {
        Candidate old = before.get(candidate.exercise().path());
        boolean ready = candidate.sources() instanceof Step.Ready;
        boolean wasReady = old.sources() instanceof Step.Ready;
        return ready && wasReady ? uses(candidate.exercise().path()) : !candidate.equals(old);
    }

    /** Whether a file has changed, or a helper whose name it holds, or one whose name that holds. */
    private boolean uses(String exercise) {
        Deque<String> open = new ArrayDeque<>(List.of(exercise));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (changed.contains(path)) {
                return true;
            }
            String text = sources.getOrDefault(path, "");
            paths.stream()
                    .filter(helper -> !exercises.contains(helper) && text.contains(className(helper)))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    private static String className(String path) {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }
}
