/* Each recipe is a FutureTask on a virtual thread of its own, and its done() hook puts it into a queue;
the caller takes them out one by one and is the photographer. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        BlockingQueue<FutureTask<T>> hatch = new LinkedBlockingQueue<>();
        List<Thread> cooks = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            cooks.add(Thread.startVirtualThread(new FutureTask<>(recipe) {
                @Override
                protected void done() {
                    hatch.add(this);
                }
            }));
        }
        int photos = 0;
        try {
            for (int turn = 0; turn < recipes.size(); turn++) {
                FutureTask<T> next = hatch.take();
                try {
                    photo.accept(next.get());
                    photos++;
                } catch (ExecutionException e) {
                    smoke.accept(e.getCause() instanceof Exception cause ? cause : e);
                }
            }
        } finally {
            // Whoever is still there is no longer wanted; after the last turn nobody is.
            cooks.forEach(Thread::interrupt);
            joinAll(cooks);
        }
        return photos;
    }

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
}
