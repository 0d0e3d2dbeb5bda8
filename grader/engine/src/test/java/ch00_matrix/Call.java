package ch00_matrix;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A row of the matrix.
 *
 * @param name the call, as one would speak of it
 * @param takes how long it takes, exactly
 * @param gives what it gives; the class of what it throws if it fails
 * @param body does it; what it leaves running ends by itself
 */
public record Call(String name, Duration takes, Object gives, Callable<?> body) {

    /** A call that gives nothing. */
    static Call call(String name, Duration takes, Action body) {
        return new Call(name, takes, null, () -> {
            body.run();
            return null;
        });
    }

    /** A call that gives a value, or fails with an exception of the class. */
    static Call call(String name, Duration takes, Object gives, Callable<?> body) {
        return new Call(name, takes, gives, body);
    }

    /** Makes the call; gives its value, or the class of what it throws. */
    public Object outcome() {
        try {
            return body.call();
        } catch (Exception e) {
            return e.getClass();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
