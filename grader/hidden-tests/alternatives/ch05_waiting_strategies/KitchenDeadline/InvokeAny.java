/* The executor waits, stops and tells; its closing brace waits for the end. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long end = System.currentTimeMillis() + closing.toMillis();
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                break;
            }
            try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
                long atMost = Math.min(left, step.limit().toMillis());
                finished.add(kitchen.invokeAny(List.of(step.work()), atMost, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // then the next one, if there is time
            }
        }
        return finished;
    }
}
