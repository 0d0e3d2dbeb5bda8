package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class TaskStates {

    static Life of(Thread runner, Future<?> task) {
        // The future goes first: how a task ended is final, while the thread may end at any moment.
        return switch (task.state()) {
            case SUCCESS -> Life.SUCCEEDED;
            case FAILED -> Life.FAILED;
            // Cancelling is a request. The future says yes at once; whether it has been followed, the thread knows.
            case CANCELLED -> runner.isAlive() ? Life.STOPPING : Life.CANCELLED;
            // For a future everything that has no outcome yet is running, also what nobody has begun.
            case RUNNING -> runner.getState() == Thread.State.NEW ? Life.NOT_STARTED : Life.RUNNING;
        };
    }

    static void main() throws Exception {
        FutureTask<String> task = new FutureTask<>(Recipes.recipe("work", Duration.ofSeconds(1), "work completed"));
        Thread runner = Thread.ofVirtual().unstarted(task);
        System.out.println("main: " + of(runner, task));
        runner.start();
        Thread.sleep(100);
        System.out.println("main: " + of(runner, task));
        runner.join();
        System.out.println("main: " + of(runner, task));
    }
}
