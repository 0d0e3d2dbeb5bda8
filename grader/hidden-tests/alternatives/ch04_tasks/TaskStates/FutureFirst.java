/*
 * One switch over what the future knows; where it does not know enough, the thread is asked. In this order, for an
 * outcome stays as it is, while the thread may go on between the two questions.
 */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
            case CANCELLED ->
                switch (runner.getState()) {
                    case NEW, TERMINATED -> Life.CANCELLED;
                    case RUNNABLE, BLOCKED, WAITING, TIMED_WAITING -> Life.STOPPING;
                };
        };
    }
}
