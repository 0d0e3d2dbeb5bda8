/* The executor can do all of it in one call: the first result of one, in a given time. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newCachedThreadPool()) {
            return stove.invokeAny(List.of(eggs), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
