/* A thread for each mirror and one future for the outcome: the first that answers completes it with the answer, and
the last that fails completes it with nothing. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        CompletableFuture<Optional<T>> outcome = new CompletableFuture<>();
        AtomicReferenceArray<Throwable> reasons = new AtomicReferenceArray<>(mirrors.size());
        AtomicInteger inRace = new AtomicInteger(mirrors.size());
        if (mirrors.isEmpty()) {
            outcome.complete(Optional.empty());
        }

        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < mirrors.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    outcome.complete(Optional.of(mirrors.get(place).call()));
                } catch (Throwable e) {
                    reasons.set(place, e);
                    if (inRace.decrementAndGet() == 0) {
                        outcome.complete(Optional.empty());
                    }
                }
            }));
        }

        Optional<T> answer;
        try {
            answer = outcome.get();
        } finally {
            threads.forEach(Thread::interrupt);
            joinAll(threads);
        }
        return answer.orElseThrow(() -> new AllMirrorsFailed(reasons));
    }

    /** Waits for all of them whatever happens, and passes on an interrupt that has come meanwhile. */
    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static final class AllMirrorsFailed extends Exception {

        AllMirrorsFailed(AtomicReferenceArray<Throwable> reasons) {
            super("all " + reasons.length() + " mirrors have failed");
            for (int i = 0; i < reasons.length(); i++) {
                addSuppressed(reasons.get(i));
            }
        }
    }
}
