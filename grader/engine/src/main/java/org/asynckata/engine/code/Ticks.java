package org.asynckata.engine.code;

import org.asynckata.engine.simulation.Stage;

/**
 * Counts what rewritten code does: a tick for each turn of a loop and each call of a method, more for what takes the JDK longer.
 *
 * <p>Counts are kept for one turn of a thread only. One that outlived it would make a run depend on the one before. They are
 * plain fields: outside a simulation they may be wrong, and nobody looks.
 */
public final class Ticks {
    /** Ticks are handed to the simulation in such portions, and at the end of a turn. */
    private static final int PORTION = 10_000;

    /** What a watched call of the JDK counts. */
    private static final int CALL = 20;

    /** What an exception counts that is caught: it was made, with its stack. */
    private static final int EXCEPTION = 100;

    /** What the overflow of a stack counts wherever it is caught, since thousands of calls led to it. */
    private static final int OVERFLOW = 10_000;

    /** Turns of a loop that can only be waiting for another thread: few, because looking on changes nothing. */
    private static final int WAITING = 100;

    /** Turns of a loop that stores nothing, but what it calls might. */
    private static final int IDLE = 1_000_000;

    /** Turns of a loop that does something, though perhaps nothing useful. */
    private static final int BUSY = 16_000_000;

    /** What so many turns of a loop weigh, beside 1 for a {@code Thread.yield()}. */
    private static final int WEIGHT = 50;

    private static int ticks = PORTION;
    private static int waiting = WAITING;
    private static int idle = IDLE;
    private static int busy = BUSY;

    private Ticks() {}

    static void sliceStarted() {
        ticks = PORTION;
        beginToWeigh();
    }

    private static void beginToWeigh() {
        waiting = WAITING;
        idle = IDLE;
        busy = BUSY;
    }

    /** What was counted in this turn and not handed over yet. */
    static int sliceEnded() {
        int done = PORTION - ticks;
        ticks = PORTION;
        return done;
    }

    /** A method begins, or a loop turns that works on nothing but its own variables. */
    public static void tick() {
        if (--ticks < 0) {
            portion();
        }
    }

    /** A loop turns that can only be waiting for another thread. */
    public static void waiting() {
        tick();
        if (--waiting < 0) {
            spinInVain();
        }
    }

    /** A loop turns that stores nothing itself. */
    public static void idle() {
        tick();
        if (--idle < 0) {
            spin();
        }
    }

    /** A loop turns that stores something, and looks at what others may change or calls others. */
    public static void busy() {
        tick();
        if (--busy < 0) {
            spin();
        }
    }

    static void call() {
        add(CALL);
    }

    static void caught(Throwable thrown) {
        add(thrown instanceof StackOverflowError ? OVERFLOW : EXCEPTION);
    }

    private static void add(int more) {
        ticks -= more;
        if (ticks < 0) {
            portion();
        }
    }

    private static void portion() {
        Stage stage = Stage.here();
        if (stage != null) {
            stage.work(PORTION - ticks); // where the stack is almost full, this may fail: then it is still to be done
        }
        ticks = PORTION;
    }

    private static void spinInVain() {
        beginToWeigh();
        Stage stage = Stage.here();
        if (stage != null) {
            stage.spinInVain();
        }
    }

    private static void spin() {
        beginToWeigh();
        Stage stage = Stage.here();
        if (stage != null) {
            stage.spin(WEIGHT);
        }
    }
}
