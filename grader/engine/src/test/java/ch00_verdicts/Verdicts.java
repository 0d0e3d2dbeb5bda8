package ch00_verdicts;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import org.asynckata.engine.VerdictError;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;

/** Runs programs and tells what the engine finds in them. */
final class Verdicts {
    private Verdicts() {}

    /** What the engine finds wrong in a program, run first in, first out. */
    static VerdictError verdictOn(Simulation.Body program) {
        VerdictError verdict = catchThrowableOfType(VerdictError.class, () -> run(program));
        return verdict == null ? fail("the engine found nothing wrong") : verdict;
    }

    /** Runs a program to its end; throws what the engine finds wrong. */
    static Simulation run(Simulation.Body program) throws Throwable {
        return run(program, Schedule.firstInFirstOut());
    }

    /** Runs a program under a schedule. */
    static Simulation run(Simulation.Body program, Schedule schedule) throws Throwable {
        var simulation = new Simulation(schedule, Limits.DEFAULT);
        simulation.run(program);
        simulation.finish();
        return simulation;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Thread start(String name, Runnable task) {
        return Thread.ofVirtual().name(name).start(task);
    }
}
