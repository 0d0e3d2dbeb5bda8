/* A table: the state of the thread beside the state of the future. */
package ch04_tasks;

import java.util.concurrent.Future;

public class TaskStates {

    private record States(Thread.State thread, Future.State future) {}

    static Life of(Thread runner, Future<?> task) {
        Future.State future = task.state();
        return switch (new States(runner.getState(), future)) {
            case States(var _, var how) when how == Future.State.SUCCESS -> Life.SUCCEEDED;
            case States(var _, var how) when how == Future.State.FAILED -> Life.FAILED;
            case States(var thread, var how)
            when how == Future.State.CANCELLED ->
                switch (thread) {
                    case NEW, TERMINATED -> Life.CANCELLED;
                    default -> Life.STOPPING;
                };
            case States(var thread, var _) -> thread == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }
}
