package org.asynckata.engine.junit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;
import org.asynckata.engine.simulation.Stage;
import org.asynckata.engine.timeline.Evidence;
import org.asynckata.engine.timeline.Recorder;
import org.asynckata.engine.timeline.RoutingPrintStream;
import org.asynckata.engine.timeline.Stopwatch;

/** A run under virtual time. */
final class SimulatedRun implements TestRun, Stopwatch {
    /** The runs that are going on, or wait for the driver to carry them: several where JUnit runs tests in parallel. */
    private static final Map<Stage, SimulatedRun> GOING = new ConcurrentHashMap<>();

    private final Simulation simulation;
    private final Recorder recorder = new Recorder(this);
    private final Timeline timeline = new Timeline(recorder, this);

    SimulatedRun(Schedule schedule) {
        simulation = new Simulation(schedule, Limits.DEFAULT);
        RoutingPrintStream.install(SimulatedRun::recorderOfThisThread);
    }

    private static Recorder recorderOfThisThread() {
        Stage here = Stage.here();
        SimulatedRun run = here == null ? null : GOING.get(here);
        return run == null ? null : run.recorder;
    }

    @Override
    public void phase(Simulation.Body body) throws Throwable {
        GOING.put(simulation, this);
        try {
            simulation.run(body);
        } catch (VerdictError verdict) {
            throw told(verdict);
        } finally {
            GOING.remove(simulation);
        }
    }

    @Override
    public void finish() throws InterruptedException {
        GOING.put(simulation, this);
        try {
            simulation.finish();
        } catch (VerdictError verdict) {
            throw told(verdict);
        } finally {
            GOING.remove(simulation);
        }
    }

    /** With what was printed until then, which only this class knows. */
    private VerdictError told(VerdictError verdict) {
        return verdict.as(verdict.failure().after(new Evidence(recorder.entries(), now(), tolerance(), false)));
    }

    @Override
    public void abandon() {
        simulation.abandon();
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public Optional<Throwable> todo() {
        return simulation.todo().map(thrown -> thrown);
    }

    @Override
    public Duration now() {
        return simulation.now();
    }

    @Override
    public void settle() {
        simulation.settle();
    }

    @Override
    public List<String> leftRunning() {
        return simulation.leftRunning();
    }

    @Override
    public Duration tolerance() {
        return Duration.ZERO;
    }

    @Override
    public void printed(int characters) {
        simulation.work(characters);
    }

    @Override
    public String threadName() {
        return Thread.currentThread().getName();
    }

    @Override
    public Supplier<Optional<StackTraceElement>> startedBy() {
        return simulation.startedBy(Thread.currentThread());
    }
}
