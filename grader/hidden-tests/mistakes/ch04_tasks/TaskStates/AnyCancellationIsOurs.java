/*
 * A task that throws a CancellationException has failed. Nobody has cancelled it.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_throws_it_has_failed
 */
package ch04_tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> task.exceptionNow() instanceof CancellationException ? Life.CANCELLED : Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
