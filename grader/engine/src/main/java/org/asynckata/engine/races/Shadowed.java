package org.asynckata.engine.races;

/**
 * Implemented by rewritten classes, so that each object carries what the check knows about its fields.
 *
 * <p>No map from objects would do: identity hashes are all equal in a simulation.
 */
public interface Shadowed {
    /** What was kept, or null. */
    Object kata$shadow();

    /** Keeps it. */
    void kata$shadow(Object shadow);
}
