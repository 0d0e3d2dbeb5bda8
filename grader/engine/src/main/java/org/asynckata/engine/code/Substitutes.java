package org.asynckata.engine.code;

import org.asynckata.engine.simulation.Stage;

/** What rewritten code calls in place of some methods of the JDK. Outside a simulation they do what those do. */
public final class Substitutes {
    private Substitutes() {}

    /** Before a clock is read. */
    public static void clockRead() {
        Stage stage = Stage.here();
        if (stage != null) {
            stage.clockRead();
        }
    }

    /** For {@link Thread#onSpinWait()}, which would let nobody else run. */
    public static void onSpinWait() {
        if (Stage.here() == null) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }

    /** For {@link Thread#setDaemon}. */
    public static void setDaemon(Thread thread, boolean on) {
        Stage stage = Stage.here();
        if (stage == null || thread == null) {
            thread.setDaemon(on);
        } else {
            stage.setDaemon(thread, on);
        }
    }

    /** An exception was made that stubs throw. */
    public static void made(UnsupportedOperationException exception) {
        Stage stage = Stage.here();
        if (stage != null
                && exception.getMessage() != null
                && exception.getMessage().startsWith("TODO: ")) {
            stage.todo(exception);
        }
    }

    /** Something is used that is not simulated. */
    public static void refuse(String what, String instead) {
        Stage stage = Stage.here();
        if (stage != null) {
            throw stage.escape(what, instead);
        }
    }

    // ---- for the constructors of Thread

    /** For {@link Thread#Thread()}. */
    public static Thread thread() {
        return thread(null, null, null, 0, true);
    }

    /** For {@link Thread#Thread(Runnable)}. */
    public static Thread thread(Runnable task) {
        return thread(null, task, null, 0, true);
    }

    /** For {@link Thread#Thread(ThreadGroup, Runnable)}. */
    public static Thread thread(ThreadGroup group, Runnable task) {
        return thread(group, task, null, 0, true);
    }

    /** For {@link Thread#Thread(String)}. */
    public static Thread thread(String name) {
        return thread(null, null, named(name), 0, true);
    }

    /** For {@link Thread#Thread(ThreadGroup, String)}. */
    public static Thread thread(ThreadGroup group, String name) {
        return thread(group, null, named(name), 0, true);
    }

    /** For {@link Thread#Thread(Runnable, String)}. */
    public static Thread thread(Runnable task, String name) {
        return thread(null, task, named(name), 0, true);
    }

    /** For {@link Thread#Thread(ThreadGroup, Runnable, String)}. */
    public static Thread thread(ThreadGroup group, Runnable task, String name) {
        return thread(group, task, named(name), 0, true);
    }

    /** For {@link Thread#Thread(ThreadGroup, Runnable, String, long)}. */
    public static Thread thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        return thread(group, task, named(name), stackSize, true);
    }

    /** For {@link Thread#Thread(ThreadGroup, Runnable, String, long, boolean)}, and for the others with a null name. */
    public static Thread thread(ThreadGroup group, Runnable task, String name, long stackSize, boolean inherit) {
        Stage stage = Stage.here();
        if (stage != null) {
            return stage.newThread(task == null ? () -> {} : task, name);
        }
        return name == null ? new Thread(group, task) : new Thread(group, task, name, stackSize, inherit);
    }

    private static String named(String name) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        return name;
    }
}
