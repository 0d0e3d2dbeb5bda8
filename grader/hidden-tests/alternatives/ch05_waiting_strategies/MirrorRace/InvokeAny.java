/* invokeAny for the race; each recipe leaves its reason in a place of its own, in case that all fail. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        AtomicReferenceArray<Exception> reasons = new AtomicReferenceArray<>(mirrors.size());
        List<Callable<T>> attempts = new ArrayList<>();
        for (int i = 0; i < mirrors.size(); i++) {
            int place = i;
            attempts.add(() -> {
                try {
                    return mirrors.get(place).call();
                } catch (Exception e) {
                    reasons.set(place, e);
                    throw e;
                }
            });
        }
        try (ExecutorService net = Executors.newVirtualThreadPerTaskExecutor()) {
            if (!attempts.isEmpty()) {
                return net.invokeAny(attempts);
            }
        } catch (ExecutionException e) {
            // All have failed, and their reasons are there.
        }
        IllegalStateException failure = new IllegalStateException("no mirror answers");
        for (int i = 0; i < reasons.length(); i++) {
            failure.addSuppressed(reasons.get(i));
        }
        throw failure;
    }
}
