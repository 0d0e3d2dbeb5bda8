package ch00_random;

/** Told what happens in a program, in the order in which it happens. */
@FunctionalInterface
public interface Trace {
    /** The actor with this number did something. */
    void note(int actor, String what);
}
