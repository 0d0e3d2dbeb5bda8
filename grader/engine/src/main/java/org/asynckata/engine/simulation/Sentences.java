package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.List;
import org.asynckata.engine.races.DataRace;

/** What the verdicts say: what happened, then what to do, then the threads with their lines. */
final class Sentences {
    private Sentences() {}

    static String deadlock(List<Thread> threads) {
        return "deadlock: every thread waits for something that only another thread could do. Follow the lines below:"
                + " who should have woken whom?"
                + ThreadReport.of(threads);
    }

    static String livelock(List<Thread> threads) {
        return "livelock: threads run on and on, but nothing that they look at can change any more. Wait for an event"
                + " instead of looking again and again."
                + ThreadReport.of(threads);
    }

    static String tooMuchWork(Thread thread) {
        return "too much work: the budget of loop turns and method calls is used up. Is there a loop, or a recursion,"
                + " that does not end?\n"
                + "  "
                + ThreadReport.of(thread);
    }

    static String eventLimit(long limit, List<Thread> threads) {
        return "too many turns: threads were woken %,d times. Does something poll in a loop that never ends?"
                        .formatted(limit)
                + ThreadReport.of(threads);
    }

    static String timeLimit(Duration wait, List<Thread> threads) {
        String days = wait.toDays() > 36_500 ? "for ever" : "for %,d more days".formatted(wait.toDays());
        return "far too late: nothing would happen " + days + ". Is a limit, or a unit of time, wrong?"
                + ThreadReport.of(threads);
    }

    static String leftOver(List<Thread> threads) {
        return "left running: the test is over, but these threads never end. Close the executor, end the loop, or"
                + " interrupt the thread and let it stop."
                + ThreadReport.of(threads);
    }

    static String uncaught(Thread thread, Throwable thrown) {
        String line = ThreadReport.line(thrown.getStackTrace())
                .map(frame -> "\n  thrown at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return "uncaught exception: " + ThreadReport.name(thread) + " died of " + thrown
                + ", and nobody was told. Hand it to whoever waits for the result, as a Future does." + line;
    }

    static String pinned(Thread thread) {
        return "a wait inside a static initialiser cannot be simulated: move it into a method.\n  "
                + ThreadReport.of(thread);
    }

    static String escape(String what, String instead, Thread thread) {
        return what + " is not simulated: " + instead + ".\n  " + ThreadReport.of(thread);
    }

    static String outlived(String name) {
        return "the thread " + name
                + " belongs to an earlier test and cannot run in this one: make executors inside the"
                + " method that uses them, and close them there, instead of keeping them in a static field.";
    }

    static String foreignWakeUp(Thread caller, Thread woken) {
        return "the thread " + ThreadReport.name(caller) + ", which is not simulated, woke " + ThreadReport.name(woken)
                + ": let only threads that the exercise has started take part.";
    }

    static String race(DataRace race, Schedule schedule) {
        String replay =
                schedule.seed().isPresent() ? " (schedule " + schedule.seed().getAsLong() + ")" : "";
        return race.message() + replay;
    }
}
