package org.asynckata.engine.code;

import org.asynckata.engine.races.DataRace;
import org.asynckata.engine.races.RaceDetector;
import org.asynckata.engine.races.Site;
import org.asynckata.engine.simulation.Stage;

/**
 * What rewritten code under test calls around its accesses, its calls and its methods. Outside a simulation every probe does
 * nothing.
 *
 * <p>Another thread may run only before an access, before a call, and before the code under test is left: what lies between
 * those nobody else can see. Access and check are one.
 */
public final class Probe {
    private Probe() {}

    /** Called by the scheduler before each turn of a thread: what is counted within a turn starts afresh. */
    public static void sliceStarted() {
        Ticks.sliceStarted();
    }

    /** Called by the scheduler after each turn that was not only taken away: the work that it has yet to be told of. */
    public static int sliceEnded() {
        return Ticks.sliceEnded();
    }

    /** A place where another thread may run. */
    public static void yieldPoint() {
        Stage stage = Stage.here();
        if (stage != null) {
            stage.maybeYield();
        }
    }

    // ---- accesses

    /** Before a field of an object is read. */
    public static void read(Object owner, int site) {
        field(owner, site, false);
    }

    /** Before a field of an object is written. */
    public static void write(Object owner, int site) {
        field(owner, site, true);
    }

    private static void field(Object owner, int site, boolean write) {
        Stage stage = Stage.here();
        if (stage == null) {
            return;
        }
        stage.maybeYield();
        RaceDetector races = stage.races();
        if (races != null) {
            report(stage, races.field(owner, Site.of(site), write));
        }
    }

    /** Before a static field is read. */
    public static void readStatic(Class<?> owner, int site) {
        staticField(owner, site, false);
    }

    /** Before a static field is written. */
    public static void writeStatic(Class<?> owner, int site) {
        staticField(owner, site, true);
    }

    private static void staticField(Class<?> owner, int site, boolean write) {
        Stage stage = Stage.here();
        if (stage == null) {
            return;
        }
        stage.maybeYield();
        RaceDetector races = stage.races();
        if (races != null) {
            report(stage, races.staticField(owner, Site.of(site), write));
        }
    }

    /** Before an element of an array is read. */
    public static void readElement(Object array, int index, int site) {
        element(array, index, site, false);
    }

    /** Before an element of an array is written. */
    public static void writeElement(Object array, int index, int site) {
        element(array, index, site, true);
    }

    private static void element(Object array, int index, int site, boolean write) {
        Stage stage = Stage.here();
        if (stage == null || array == null) {
            return;
        }
        stage.maybeYield();
        RaceDetector races = stage.races();
        if (races != null) {
            report(stage, races.element(array, index, Site.of(site), write));
        }
    }

    private static void report(Stage stage, DataRace race) {
        if (race != null) {
            stage.race(race);
        }
    }

    // ---- calls that may leave the code under test

    /** Before a call on an object. */
    public static void calls(Object receiver, int site) {
        if (receiver != null) {
            begins(receiver, site);
        }
    }

    /** Before the call of a static method. */
    public static void callsStatic(int site) {
        begins(null, site);
    }

    private static void begins(Object receiver, int site) {
        Stage stage = Stage.here();
        if (stage == null) {
            return;
        }
        Ticks.call();
        stage.maybeYield();
        RaceDetector races = stage.races();
        if (races != null) {
            report(stage, races.calls(receiver, Site.of(site)));
        }
    }

    /** After a call on an object has returned. */
    public static void returns(Object receiver, int site) {
        Stage stage = Stage.here();
        RaceDetector races = stage == null ? null : stage.races();
        if (races != null) {
            report(stage, races.returns(receiver, Site.of(site)));
        }
    }

    /** After the call of a static method has returned. */
    public static void returnsStatic(int site) {
        returns(null, site);
    }

    /** Before a call that reads this collection. */
    public static void passes(Object collection, int site) {
        Stage stage = Stage.here();
        if (stage != null && stage.races() != null) {
            report(stage, stage.races().passes(collection, Site.of(site)));
        }
    }

    /** After a lock has given a part of itself, such as a condition. */
    public static void gives(Object part, Object whole) {
        RaceDetector races = races();
        if (races != null && part != null) {
            races.gives(whole, part);
        }
    }

    // ---- methods of the code under test

    /** A method begins; the result is to be given to {@link #leaves}. */
    public static int enters() {
        RaceDetector races = races();
        return races == null ? 0 : races.enters();
    }

    /** A method ends, by returning or by throwing. */
    public static void leaves(int outside) {
        Stage stage = outside == 0 ? null : Stage.here();
        if (stage == null) {
            return;
        }
        stage.maybeYield();
        RaceDetector races = stage.races();
        if (races != null) {
            races.leaves(outside);
        }
    }

    /** An exception is caught. */
    public static void catches(Throwable thrown) {
        Ticks.caught(thrown);
        catches();
    }

    /** The same where this very place is guarded by the handler, as that of a monitor is: here no work can be stopped. */
    public static void catches() {
        RaceDetector races = races();
        if (races != null) {
            races.catches();
        }
    }

    /** After a monitor was entered. */
    public static void locked(Object monitor) {
        RaceDetector races = races();
        if (races != null) {
            races.locked(monitor);
        }
    }

    /** Before a monitor is left. */
    public static void unlocks(Object monitor) {
        RaceDetector races = races();
        if (races != null && monitor != null) {
            races.unlocks(monitor);
        }
    }

    /** A static initialiser ends. */
    public static void initialised(Class<?> type) {
        RaceDetector races = races();
        if (races != null) {
            races.initialised(type);
        }
    }

    /** A class that has a static initialiser is used. */
    public static void uses(Class<?> type) {
        RaceDetector races = races();
        if (races != null) {
            races.uses(type);
        }
    }

    /**
     * From here on things may be ordered unseen: an object has been made whose inherited methods are called as if they were its
     * own, or a method reference without a bridge, or a method begins that is too long for probes.
     */
    public static void ordersUnseen() {
        RaceDetector races = races();
        if (races != null) {
            races.giveUp();
        }
    }

    private static RaceDetector races() {
        Stage stage = Stage.here();
        return stage == null ? null : stage.races();
    }
}
