package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.List;
import org.asynckata.engine.Verdict;

/** Judges a simulation in which nothing can happen any more. */
final class Endings {
    private Endings() {}

    /** No timer is set: if the main thread lives, it never gets on. */
    static void stillness(boolean mainIsAlive, boolean spinning, Roster roster, Incidents incidents) {
        if (!mainIsAlive) {
            return;
        }
        if (spinning) {
            incidents.add(Verdict.LIVELOCK, Sentences.livelock(roster.live()));
        } else {
            incidents.add(Verdict.DEADLOCK, Sentences.deadlock(roster.live()));
        }
    }

    /**
     * Time must not go on any further. Who closes an executor looks once a day whether its tasks have ended: that is no limit
     * of the program's, which may as well stand still.
     */
    static void tooLate(Duration wait, Roster roster, Incidents incidents) {
        List<Thread> threads = roster.live();
        if (threads.stream().allMatch(ThreadReport::waitsForOthers)) {
            incidents.add(Verdict.DEADLOCK, Sentences.deadlock(threads));
        } else {
            incidents.add(Verdict.TIME_LIMIT, Sentences.timeLimit(wait, threads));
        }
    }

    /** Everything that ends by itself has ended: threads at work, or that would keep a real program alive, are left over. */
    static void leftOver(Roster roster, Incidents incidents) {
        List<Thread> left = roster.live().stream()
                .filter(thread -> roster.keepsJvmAlive(thread) || ThreadReport.isAtWork(thread))
                .toList();
        if (!left.isEmpty()) {
            incidents.add(Verdict.LEFT_RUNNING, Sentences.leftOver(left, roster));
        }
    }

    /** An exception ended a thread; true if that is dealt with, false if the program has a handler of its own for it. */
    static boolean uncaught(Thread thread, Throwable thrown, Incidents incidents) {
        if (thread.getUncaughtExceptionHandler() != thread.getThreadGroup()
                || Thread.getDefaultUncaughtExceptionHandler() != null) {
            return false;
        }
        if (!isCausedByInterrupt(thread, thrown)) {
            incidents.add(Verdict.UNCAUGHT, Sentences.uncaught(thread, thrown), thrown);
        }
        return true;
    }

    private static boolean isCausedByInterrupt(Thread thread, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException) {
                return true;
            }
        }
        return thread.isInterrupted();
    }
}
