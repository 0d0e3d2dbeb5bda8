package org.asynckata.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_random.RandomProgram;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;

/**
 * What happened in one run of a random program.
 *
 * @param events how many turns threads had
 * @param trace all that they told, each with its time
 */
record Fingerprint(long events, List<String> trace) {

    /** Runs the program with this number first in, first out. */
    static Fingerprint of(long program) throws Throwable {
        return of(program, Schedule.firstInFirstOut());
    }

    /** Runs the program with this number under a schedule. */
    static Fingerprint of(long program, Schedule schedule) throws Throwable {
        var simulation = new Simulation(schedule, Limits.DEFAULT);
        List<String> trace = new ArrayList<>();
        simulation.run(() -> new RandomProgram(
                        program, (actor, what) -> trace.add(simulation.now() + " actor " + actor + ": " + what))
                .run());
        simulation.finish();
        return new Fingerprint(simulation.events(), trace);
    }

    /** Fails, with the first difference, if the other run of this program was another. */
    void assertSame(Fingerprint other, long program) {
        for (int i = 0; i < Math.min(trace.size(), other.trace.size()); i++) {
            assertThat(other.trace.get(i))
                    .as("line %d of program %d", i, program)
                    .isEqualTo(trace.get(i));
        }
        assertThat(other).as("program " + program).isEqualTo(this);
    }

    /** One number for all of it, to be compared with that of another JVM. */
    String digest() {
        long digest = events;
        for (String line : trace) {
            digest = Long.rotateLeft(digest, 5) * 31 + line.hashCode();
        }
        return Long.toHexString(digest) + " after " + events + " turns";
    }
}
