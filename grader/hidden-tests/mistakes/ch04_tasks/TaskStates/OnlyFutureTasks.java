/*
 * It relies on one class where the interface promises all it needs.
 *
 * Refused by: TaskStatesHiddenTest.any_future_will_do
 */
package ch04_tasks;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        FutureTask<?> known = (FutureTask<?>) task;
        return switch (known.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
