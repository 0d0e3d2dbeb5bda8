/* FutureTasks that line up behind a monitor when they are done, and a caller who waits there for the next one. */
package ch05_waiting_strategies;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        Queue<Future<T>> counter = new ArrayDeque<>();
        List<Thread> cooks = recipes.stream()
                .map(recipe -> new Thread(dish(recipe, counter)))
                .toList();
        cooks.forEach(Thread::start);
        int photos = 0;
        try {
            for (int turn = 0; turn < cooks.size(); turn++) {
                Future<T> dish = next(counter);
                if (dish.state() == Future.State.SUCCESS) {
                    photo.accept(dish.resultNow());
                    photos++;
                } else {
                    smoke.accept(new Exception("smoke", dish.exceptionNow()));
                }
            }
            return photos;
        } finally {
            cooks.forEach(Thread::interrupt);
            for (Thread cook : cooks) {
                cook.join();
            }
        }
    }

    private static <T> FutureTask<T> dish(Callable<T> recipe, Queue<Future<T>> counter) {
        return new FutureTask<>(recipe) {
            @Override
            protected void done() {
                synchronized (counter) {
                    counter.add(this);
                    counter.notifyAll();
                }
            }
        };
    }

    private static <T> Future<T> next(Queue<Future<T>> counter) throws InterruptedException {
        synchronized (counter) {
            while (counter.isEmpty()) {
                counter.wait();
            }
            return counter.remove();
        }
    }
}
