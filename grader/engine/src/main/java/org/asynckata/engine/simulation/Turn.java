package org.asynckata.engine.simulation;

/**
 * Whose turn it is. Plain fields, because only the driver and the threads that it carries use them; any other thread compares
 * itself with a thread that it is not.
 */
final class Turn {
    static Stage stage;
    static Thread thread;

    private Turn() {}
}
