/* No future is asked: the plant itself moves from state to state, and whoever moves it first wins. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        AtomicReference<Growth> state = new AtomicReference<>(Growth.PENDING);
        Future<?> task = garden.submit(() -> {
            if (state.compareAndSet(Growth.PENDING, Growth.RUNNING)) {
                try {
                    plant.call();
                } finally {
                    state.compareAndSet(Growth.RUNNING, Growth.DONE);
                }
            }
            return null;
        });
        try {
            List<Growth> seen = new ArrayList<>();
            Duration last = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(last));
                last = look;
                seen.add(tell(state.get()));
            }
            seen.add(tell(state.updateAndGet(it -> it == Growth.DONE ? it : Growth.CANCELLED)));
            return seen;
        } finally {
            task.cancel(true);
        }
    }

    private static Growth tell(Growth growth) {
        System.out.println("watcher: " + growth);
        return growth;
    }
}
