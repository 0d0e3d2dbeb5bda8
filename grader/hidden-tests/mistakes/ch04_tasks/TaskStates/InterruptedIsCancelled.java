/*
 * A task that dies of an interrupt has failed. Cancelled is only what has been cancelled.
 *
 * Refused by: TaskStatesHiddenTest.an_end_is_final
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> task.exceptionNow() instanceof InterruptedException ? Life.CANCELLED : Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
