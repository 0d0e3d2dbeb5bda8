/*
 * get() waits until there is something to tell. Then the task is always done.
 *
 * Refused by: TaskStatesHiddenTest.any_task_at_any_time
 */
package ch04_tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (runner.getState() == Thread.State.NEW) {
            return task.isCancelled() ? Life.CANCELLED : Life.NOT_STARTED;
        }
        try {
            task.get();
            return Life.SUCCEEDED;
        } catch (CancellationException e) {
            return runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
        } catch (InterruptedException | ExecutionException e) {
            return Life.FAILED;
        }
    }
}
