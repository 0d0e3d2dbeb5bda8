/*
 * RUNNABLE is not the same as running: a thread that sleeps or waits has begun, too.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_waits_for_it_is_running
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.RUNNABLE ? Life.RUNNING : Life.NOT_STARTED;
        };
    }
}
