package ch00_random;

/** One of the things that an actor may do. */
@FunctionalInterface
interface Step {
    void take(Actor actor) throws Exception;
}
