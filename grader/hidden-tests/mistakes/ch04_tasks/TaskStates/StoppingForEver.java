/*
 * Cancelled is taken for stopping, also when the thread has long ended.
 *
 * Refused by: TaskStatesHiddenTest.cancelled_is_told_before_it_has_stopped
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.getState() == Thread.State.NEW ? Life.CANCELLED : Life.STOPPING;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
