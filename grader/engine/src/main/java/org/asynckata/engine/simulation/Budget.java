package org.asynckata.engine.simulation;

import java.time.Duration;
import org.asynckata.engine.Verdict;

/** Counts what a simulation uses, and says when it is too much. */
final class Budget {
    /** A program that polls the clock sees it move in steps of this many nanoseconds. */
    static final long CLOCK_POLLER_STEP = 1_000_000;

    /** So many readings of a clock in one turn are polling. */
    private static final int CLOCK_READS = 1000;

    private static final Duration RUN_ON = Duration.ofHours(1);
    private static final long RUN_ON_EVENTS = 10_000;

    private final Incidents incidents;
    private long lastInstant;
    private long lastEvent;
    private long workLeft;
    private long events;
    private int clockReads;
    private boolean runningOn;
    private final VirtualClock clock;

    Budget(Limits limits, VirtualClock clock, Incidents incidents) {
        this.clock = clock;
        this.incidents = incidents;
        this.workLeft = limits.work();
        this.lastEvent = limits.events();
        this.lastInstant = clock.nanos() + limits.time().toNanos();
    }

    /** From here on only what ends by itself is waited for: there are smaller limits, and reaching one is no fault. */
    void limitRunOn() {
        runningOn = true;
        lastEvent = events + RUN_ON_EVENTS;
        lastInstant = clock.nanos() + RUN_ON.toNanos();
    }

    /** A thread gets a turn. */
    void event(Roster roster) {
        events++;
        if (events > lastEvent && !runningOn) {
            incidents.add(Verdict.EVENT_LIMIT, Sentences.eventLimit(lastEvent, roster.live()));
        }
    }

    /** What is counted within a turn begins afresh. */
    void countAfresh() {
        clockReads = 0;
    }

    long events() {
        return events;
    }

    /** Whether time may move on to that instant. */
    boolean allows(long instant, Roster roster) {
        boolean allowed = instant <= lastInstant && events <= lastEvent;
        if (!allowed && !runningOn) {
            Endings.tooLate(Duration.ofNanos(instant - clock.nanos()), roster, incidents);
        }
        return allowed;
    }

    /** Takes from the budget of work; false if it is used up. */
    boolean work(long ticks) {
        workLeft -= ticks;
        return workLeft >= 0;
    }

    /** Counts a reading of the clock; tells whether the thread polls it. */
    boolean clockReadsSpin() {
        clockReads++;
        if (clockReads <= CLOCK_READS) {
            return false;
        }
        clockReads = 0;
        return true;
    }
}
