/*
 * isDone() is true of a failure as well: done is not succeeded.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_throws_it_has_failed
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (task.isCancelled()) {
            return runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
        }
        if (task.isDone()) {
            return Life.SUCCEEDED;
        }
        return runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
    }
}
