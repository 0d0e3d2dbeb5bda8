/* Before futures had a state: isDone, isCancelled, and get on what is done, which cannot wait any more. */
package ch04_tasks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (task.isCancelled()) {
            return runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
        }
        if (task.isDone()) {
            return outcome(task);
        }
        return runner.getState().equals(Thread.State.NEW) ? Life.NOT_STARTED : Life.RUNNING;
    }

    private static Life outcome(Future<?> task) {
        try {
            task.get();
            return Life.SUCCEEDED;
        } catch (ExecutionException e) {
            return Life.FAILED;
        } catch (InterruptedException e) {
            throw new AssertionError("what is done does not wait", e);
        }
    }
}
