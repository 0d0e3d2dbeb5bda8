/* A thread for each step, joined with a limit and then without; time is reckoned in instants. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        Instant end = Instant.now().plus(closing);
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            Duration left = Duration.between(Instant.now(), end);
            if (!left.isPositive()) {
                return finished;
            }
            Duration atMost = left.compareTo(step.limit()) < 0 ? left : step.limit();
            FutureTask<T> task = new FutureTask<>(step.work());
            Thread cook = Thread.startVirtualThread(task);
            try {
                if (cook.join(atMost)) {
                    finished.add(task.get());
                }
            } finally {
                cook.interrupt();
                cook.join();
            }
        }
        return finished;
    }
}
