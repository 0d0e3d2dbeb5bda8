/*
 * For a future everything without an outcome is running, also what nobody has begun.
 *
 * Refused by: TaskStatesHiddenTest.any_task_at_any_time
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            case RUNNING -> Life.RUNNING;
        };
    }
}
