/*
 * resultNow() gives the result of a success. On a failure it throws.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_throws_it_has_failed
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (!task.isDone()) {
            return runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        }
        if (task.isCancelled()) {
            return runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
        }
        return task.resultNow() instanceof Throwable ? Life.FAILED : Life.SUCCEEDED;
    }
}
