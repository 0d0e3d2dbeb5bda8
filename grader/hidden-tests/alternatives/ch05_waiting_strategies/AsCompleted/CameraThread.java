/* The camera is a single-thread executor: each cook hands it what came of the recipe and goes home, its queue keeps the
order of the ends, and the caller only waits for the cooks and then for the camera. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        AtomicInteger photos = new AtomicInteger();
        AtomicBoolean bloggerHasLeft = new AtomicBoolean();
        ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService camera = Executors.newSingleThreadExecutor();
        for (Callable<T> recipe : recipes) {
            kitchen.execute(() -> {
                Runnable shot = cook(
                        recipe,
                        dish -> {
                            photo.accept(dish);
                            photos.incrementAndGet();
                        },
                        smoke);
                camera.execute(() -> {
                    if (!bloggerHasLeft.get()) {
                        shot.run();
                    }
                });
            });
        }
        kitchen.shutdown();
        try {
            kitchen.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            // The camera is not interrupted: a photo that has begun may be finished, but no other one begins.
            bloggerHasLeft.set(true);
            kitchen.shutdownNow();
            awaitEnd(kitchen);
            throw e;
        } finally {
            camera.shutdown();
            awaitEnd(camera);
        }
        return photos.get();
    }

    private static <T> Runnable cook(Callable<T> recipe, Consumer<T> photo, Consumer<Exception> smoke) {
        try {
            T dish = recipe.call();
            return () -> photo.accept(dish);
        } catch (Exception e) {
            return () -> smoke.accept(e);
        } catch (Throwable e) {
            return () -> smoke.accept(new ExecutionException(e));
        }
    }

    /** Not close(): that would interrupt whoever is at work, if the caller is interrupted (again). */
    private static void awaitEnd(ExecutorService executor) {
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
