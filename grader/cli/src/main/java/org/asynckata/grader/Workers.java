package org.asynckata.grader;

import org.asynckata.grader.compile.Compiler;
import org.asynckata.grader.run.TestRunner;
import org.asynckata.grader.worker.Worker;

/** The processes of a grade. */
public record Workers(Worker compiling, Worker testing) implements AutoCloseable {

    /**
     * Starts both, side by side, and waits for neither: there is other work to do while they come up. The one that needs
     * longer comes first.
     */
    public static Workers start() {
        Worker testing = new Worker(TestRunner.command());
        return new Workers(new Worker(Compiler.command()), testing);
    }

    /** Ends both. */
    @Override
    public void close() {
        compiling.close();
        testing.close();
    }
}
