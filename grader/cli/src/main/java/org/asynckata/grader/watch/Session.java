package org.asynckata.grader.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asynckata.grader.Grader;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;

/** What is known while a learner works: the result of each exercise, and which of them is the current one. */
public final class Session {
    private final Kit kit;
    private final Grader grader;
    private final Place place;
    private final Map<String, ExerciseResult> results = new LinkedHashMap<>();
    private Submission submission;

    /** Grades all of it, once. */
    public Session(Kit kit, Grader grader, Place place, Submission submission, Consumer<ExerciseResult> listener) {
        this.kit = kit;
        this.grader = grader;
        this.place = place;
        this.submission = submission;
        grader.grade(submission.candidates(), result -> {
            results.put(result.name(), result);
            listener.accept(result);
        });
        if (place.exercise().filter(results::containsKey).isEmpty()) {
            next();
        }
    }

    /** Grades again what has changed; the current exercise is then one of those. */
    public boolean saved(Submission now) {
        List<Candidate> changed = new Changes(submission, now).toGrade();
        submission = now;
        grader.grade(changed, result -> results.put(result.name(), result));
        List<String> names =
                changed.stream().map(candidate -> candidate.exercise().name()).toList();
        if (!names.isEmpty() && !names.contains(current().name())) {
            place.moveTo(names.getFirst());
        }
        return !names.isEmpty();
    }

    /** The result of the current exercise. */
    public ExerciseResult current() {
        return results.get(place.exercise().orElseThrow());
    }

    /** All results, in the order in which learners meet the exercises. */
    public List<ExerciseResult> results() {
        return List.copyOf(results.values());
    }

    /** Goes to the next exercise that is not solved, after the current one or else from the beginning. */
    public void next() {
        List<ExerciseResult> all = results();
        int here = place.exercise().map(results::get).map(all::indexOf).orElse(-1);
        for (int i = 1; i <= all.size(); i++) {
            ExerciseResult candidate = all.get((here + i) % all.size());
            if (candidate.status() != Status.SOLVED) {
                place.moveTo(candidate.name());
                return;
            }
        }
        place.moveTo(all.get(Math.max(0, here)).name());
    }

    /** The exercise of the current result. */
    public Exercise exercise() {
        return kit.exerciseNamed(current().name()).orElseThrow();
    }
}
