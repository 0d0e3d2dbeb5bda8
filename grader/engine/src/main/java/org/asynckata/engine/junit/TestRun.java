package org.asynckata.engine.junit;

import java.util.Optional;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;

/** One run of one test: its preparation, the test itself and what tidies up, in virtual or in real time. */
interface TestRun {
    /** Makes a run; by the wall clock if the property {@code kata.time} is {@code real}. */
    static TestRun under(Schedule schedule) {
        return RealTime.isWanted() ? new RealRun() : new SimulatedRun(schedule);
    }

    /** Runs one of the test's methods; throws what it throws, or what the run itself found wrong. */
    void phase(Simulation.Body body) throws Throwable;

    /** Ends the run and judges what is left of it. */
    void finish() throws InterruptedException;

    /** Ends the run after a failure. */
    void abandon();

    /** What was printed in this run. */
    Timeline timeline();

    /** What the first stub threw that was called in this run. */
    Optional<Throwable> todo();
}
