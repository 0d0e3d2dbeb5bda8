/*
 * It waits a little before it asks, so that a fresh thread has begun. Whoever only looks takes no time.
 *
 * Refused by: TaskStatesHiddenTest.looking_changes_nothing
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
