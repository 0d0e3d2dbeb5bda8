/* Each cook takes the photo of its own dish, in a queue before the camera: a fair lock. The caller only waits. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        ReentrantLock camera = new ReentrantLock(true);
        AtomicInteger photos = new AtomicInteger();
        List<Thread> cooks = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            cooks.add(Thread.startVirtualThread(() -> {
                Runnable turn;
                try {
                    T dish = recipe.call();
                    photos.incrementAndGet();
                    turn = () -> photo.accept(dish);
                } catch (InterruptedException e) {
                    return;
                } catch (Exception e) {
                    turn = () -> smoke.accept(e);
                }
                camera.lock();
                try {
                    turn.run();
                } finally {
                    camera.unlock();
                }
            }));
        }
        try {
            for (Thread cook : cooks) {
                cook.join();
            }
        } catch (InterruptedException e) {
            cooks.forEach(Thread::interrupt);
            for (Thread cook : cooks) {
                cook.join();
            }
            throw e;
        }
        return photos.get();
    }
}
