package org.asynckata.grader;

import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.compile.Compiler;
import org.asynckata.grader.run.TestRunner;
import org.asynckata.grader.worker.Worker;
import org.asynckata.grader.worker.WorkerCommand;

/** The processes of a grade: one that compiles, and one or more that test. */
public final class Workers implements AutoCloseable {
    private final List<Worker> testing = new ArrayList<>();
    private final Worker compiling;

    private final WorkerCommand tester;

    private Workers(int schedules) {
        tester = TestRunner.command(schedules);
        testing.add(new Worker(tester));
        compiling = new Worker(Compiler.command());
    }

    /**
     * Starts one of each, side by side, and waits for neither: there is other work to do while they come up. The one that
     * needs longer comes first.
     */
    public static Workers start() {
        return new Workers(0);
    }

    /**
     * The same, but a test that asks for no schedules passes only if it does so in this many others, too.
     *
     * @param schedules orders in which threads may take turns
     */
    public static Workers start(int schedules) {
        return new Workers(schedules);
    }

    Worker compiling() {
        return compiling;
    }

    /** So many that test; those that are not there yet are started. */
    List<Worker> testing(int count) {
        while (testing.size() < count) {
            testing.add(new Worker(tester));
        }
        return testing.subList(0, count);
    }

    /** Ends all. */
    @Override
    public void close() {
        compiling.close();
        testing.forEach(Worker::close);
    }
}
