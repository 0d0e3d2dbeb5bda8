/*
 * A thread that has ended does not say how.
 *
 * Refused by: TaskStatesHiddenTest.whatever_it_throws_it_has_failed
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (runner.getState()) {
            case NEW -> task.isCancelled() ? Life.CANCELLED : Life.NOT_STARTED;
            case TERMINATED -> task.isCancelled() ? Life.CANCELLED : Life.SUCCEEDED;
            default -> task.isCancelled() ? Life.STOPPING : Life.RUNNING;
        };
    }
}
