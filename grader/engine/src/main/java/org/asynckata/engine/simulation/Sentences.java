package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.asynckata.engine.races.DataRace;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.LearnerFrames;

/** What the verdicts say: what happened, the threads with their lines, then what to do. */
final class Sentences {
    private Sentences() {}

    static Failure deadlock(List<Thread> threads) {
        return threads.size() == 1
                ? about(
                        threads,
                        "Deadlock: " + ThreadReport.name(threads.getFirst())
                                + " waits, and no other thread is left that could end the wait.",
                        "Start what it waits for, or do not wait for it.")
                : about(
                        threads,
                        "Deadlock: every thread waits for another one, so nothing can ever happen again.",
                        "For each thread, find out who should wake it, and what keeps that one from doing so.");
    }

    static Failure livelock(List<Thread> threads) {
        return about(
                threads,
                "Livelock: threads run on and on, but nothing that they look at can change any more.",
                "Wait for an event (a Future, a latch, a queue) instead of looking again and again.");
    }

    static Failure tooMuchWork(Thread thread) {
        return Failure.about(
                "Too much work: the budget of loop turns, calls, exceptions and printed text is used up.",
                List.of(ThreadReport.running(thread)),
                "Look for a loop, or a recursion, that does not end.",
                ThreadReport.learnersLine(thread));
    }

    static Failure eventLimit(long limit, List<Thread> threads) {
        return about(
                threads,
                "Too many turns: threads were woken %,d times.".formatted(limit),
                "Look for a loop that looks again and again and does not end: wait for an event instead.");
    }

    static Failure timeLimit(Duration wait, List<Thread> threads) {
        String days = wait.toDays() > 36_500 ? "for ever" : "for %,d more days".formatted(wait.toDays());
        return about(
                threads,
                "Far too late: nothing would happen " + days + ".",
                "Look at each limit and pause, and at its unit of time.");
    }

    static Failure leftOver(List<Thread> threads, Roster roster) {
        String never = threads.size() == 1 ? "this thread never ends" : "these threads never end";
        Optional<StackTraceElement> start = threads.stream()
                .flatMap(thread -> roster.startedBy(thread).get().stream())
                .findFirst();
        return Failure.about(
                "Left running: the test is over, but " + never + ".",
                ThreadReport.of(threads),
                "Close the executor, end the loop, or interrupt the thread and let it stop.",
                ThreadReport.learnersLine(threads).or(() -> start));
    }

    static Failure uncaught(Thread thread, Throwable thrown) {
        return Failure.about(
                "Uncaught: " + ThreadReport.name(thread) + " died of " + thrown + ", and nobody was told.",
                ThreadReport.line(thrown.getStackTrace())
                        .map(frame -> "thrown at " + LearnerFrames.place(frame))
                        .stream()
                        .toList(),
                "Hand the failure to whoever waits for the result, as a Future does.",
                LearnerFrames.of(thrown));
    }

    static Failure stuck(Optional<Thread> thread) {
        return about(
                thread.stream().toList(),
                "Stuck: one thread ran on without a pause, in code that is not counted, until the last resort, the"
                        + " wall clock, stopped it.",
                "Look for a call that works for ever: a search, a pattern, a number far too large.");
    }

    static Failure pinned(Thread thread) {
        return about(
                List.of(thread), "A wait inside a static initialiser cannot be simulated.", "Move it into a method.");
    }

    static Failure escape(String what, String instead, Thread thread) {
        return about(List.of(thread), "Not simulated: " + what + ".", sentence(instead));
    }

    static Failure outlived(String name) {
        return about(
                List.of(),
                "The thread " + name + " belongs to an earlier test and cannot run in this one.",
                "Make executors inside the method that uses them, and close them there, instead of keeping them in a"
                        + " static field.");
    }

    /** Told on the foreign thread, which cannot see the stack of one that is just waking up. */
    static Failure foreignWakeUp(Thread caller, Thread woken) {
        return about(
                List.of(),
                "The thread " + ThreadReport.name(caller) + ", which is not simulated, woke " + ThreadReport.name(woken)
                        + ".",
                "Let only threads take part that the exercise has started.");
    }

    static Failure race(DataRace race, Thread second) {
        return Failure.about(
                "Data race on " + race.what() + ": two threads use it, at least one writes, and nothing orders them.",
                List.of(race.first(), race.second()),
                "Guard it with a lock, use a class that is made for threads, or hand the value over by a Future.",
                ThreadReport.learnersLine(second));
    }

    private static Failure about(List<Thread> threads, String sentence, String next) {
        return Failure.about(sentence, ThreadReport.of(threads), next, ThreadReport.learnersLine(threads));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + '.';
    }
}
