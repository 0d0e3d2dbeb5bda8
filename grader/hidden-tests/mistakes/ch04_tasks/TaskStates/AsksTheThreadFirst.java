/*
 * The thread is asked first: a task that was cancelled before its thread was started is taken for one that may still run.
 *
 * Refused by: TaskStatesHiddenTest.an_end_is_final
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (runner.getState() == Thread.State.NEW) {
            return Life.NOT_STARTED;
        }
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
