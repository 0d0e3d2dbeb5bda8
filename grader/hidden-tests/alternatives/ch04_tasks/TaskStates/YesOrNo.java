/*
 * Only questions that are answered with yes or no: done? cancelled? alive? Done is asked first, for after a yes
 * nothing about the outcome changes any more.
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        if (!task.isDone()) {
            boolean started = runner.getState() != Thread.State.NEW;
            return started ? Life.RUNNING : Life.NOT_STARTED;
        }
        if (task.isCancelled()) {
            return runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
        }
        return task.state() == Future.State.FAILED ? Life.FAILED : Life.SUCCEEDED;
    }
}
