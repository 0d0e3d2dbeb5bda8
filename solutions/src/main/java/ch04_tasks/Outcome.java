package ch04_tasks;

/**
 * Given: what has become of a flower.
 *
 * @param <T> what a flower gives
 */
public sealed interface Outcome<T> {

    /** It has bloomed, and this is what it gave: maybe null. */
    record Bloomed<T>(T flower) implements Outcome<T> {}

    /** It has failed, and this is what it threw: that very instance, and not another one around it. */
    record Wilted<T>(Throwable why) implements Outcome<T> {}
}
