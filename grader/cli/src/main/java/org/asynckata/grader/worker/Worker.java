package org.asynckata.grader.worker;

import java.time.Duration;
import org.asynckata.grader.step.GraderFailure;

/**
 * A worker for one job after another, whatever the jobs do to it: after a kill, a crash or an exit the next job gets a
 * fresh process.
 */
public final class Worker implements AutoCloseable {
    /** Generous, for loaded machines: a process that is not up by then never will be. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final WorkerCommand command;
    private WorkerProcess process;
    private boolean ready;

    /** Starts the process, and does not wait for it. */
    public Worker(WorkerCommand command) {
        this.command = command;
        this.process = WorkerProcess.start(command);
    }

    /** Gives it a job, once it has begun to work. */
    public void send(Record job) {
        if (process.hasEnded()) {
            process = WorkerProcess.start(command);
            ready = false;
        }
        if (!ready) {
            awaitReady();
        }
        process.send(job);
    }

    /** Waits for what it says next. Without an answer the process is ended. */
    public <R extends Record> Reply<R> receive(Class<R> type, Duration limit) {
        return process.receive(type, limit);
    }

    /** Ends it. */
    @Override
    public void close() {
        process.end();
    }

    private void awaitReady() {
        if (process.receive(Harness.Ready.class, START_LIMIT) instanceof Reply.None<?>(Reply.Reason reason)) {
            throw new GraderFailure(
                    "the " + command.name() + " does not start (" + reason + "): " + process.lastWords());
        }
        ready = true;
    }
}
