/*
 * A task that gives null has succeeded all the same.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_gives_it_has_succeeded
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> task.resultNow() != null ? Life.SUCCEEDED : Life.FAILED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
