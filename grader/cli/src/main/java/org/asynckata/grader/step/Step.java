package org.asynckata.grader.step;

import java.util.function.Function;

/**
 * The result of one step of a grade: what the next step works on, or why there is none for this exercise.
 *
 * @param <T> what the next step works on
 */
public sealed interface Step<T> {

    /** The next step can go on with this. */
    record Ready<T>(T value) implements Step<T> {}

    /** The exercise ends here. */
    record Stopped<T>(Rejection why) implements Step<T> {}

    /** The exercise ends here, for this reason. */
    static <T> Step<T> stopped(Status status, String message) {
        return new Stopped<>(new Rejection(status, message));
    }

    /** Goes on with the next step, unless the exercise has ended. */
    default <R> Step<R> then(Function<? super T, Step<R>> next) {
        return switch (this) {
            case Ready<T>(T value) -> next.apply(value);
            case Stopped<T>(Rejection why) -> new Stopped<>(why);
        };
    }
}
