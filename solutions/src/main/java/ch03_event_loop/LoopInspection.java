package ch03_event_loop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private final Map<String, Thread> live = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                // Inside the task, so before its future is done: whoever has the result finds no live task.
                live.remove(name);
            }
        });
        Thread thread = Thread.ofVirtual().name(name).unstarted(task);
        // One step, not a look and then a put: two who start the same name at once must not both succeed. And before
        // the thread starts: it may have ended when start() returns.
        if (live.putIfAbsent(name, thread) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }

    static void main() throws Exception {
        LoopInspection tasks = new LoopInspection();
        tasks.start("main", () -> {
                    Future<?> one = tasks.start("worker 1", () -> pause(Duration.ofSeconds(1)));
                    Future<?> two = tasks.start("worker 2", () -> pause(Duration.ofSeconds(2)));
                    pause(Duration.ofMillis(500));
                    System.out.println("main: live are " + tasks.live());
                    one.get();
                    two.get();
                    System.out.println("main: live is " + tasks.live());
                    return null;
                })
                .get();
    }

    private static Void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
        return null;
    }
}
