/* exceptionNow and resultNow throw where they have nothing to give, and that tells as much. */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (!task.isDone()) {
            return isNew(runner) ? Life.NOT_STARTED : Life.RUNNING;
        }
        try {
            task.resultNow();
            return Life.SUCCEEDED;
        } catch (IllegalStateException noResult) {
            if (!task.isCancelled()) {
                return Life.FAILED;
            }
            return isNew(runner) || !runner.isAlive() ? Life.CANCELLED : Life.STOPPING;
        }
    }

    private static boolean isNew(Thread thread) {
        return thread.getState() == Thread.State.NEW;
    }
}
