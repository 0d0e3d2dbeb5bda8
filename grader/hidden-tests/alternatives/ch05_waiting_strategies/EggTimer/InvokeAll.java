/* All of one, in a given time: what is not done by then comes back cancelled. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooked = stove.invokeAll(List.of(eggs), limit.toMillis(), TimeUnit.MILLISECONDS)
                    .getFirst();
            if (cooked.isCancelled()) {
                throw new TimeoutException();
            }
            return cooked.get();
        }
    }
}
