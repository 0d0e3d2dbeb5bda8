/* As many readers as there are places help themselves from one queue of files and put what they have read into another;
the caller uses what it finds there. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class FilesAsReady {

    private record Read<T>(T content, Throwable failure) {}

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        Queue<Callable<T>> toRead = new ConcurrentLinkedQueue<>(files);
        BlockingQueue<Read<T>> toUse = new LinkedBlockingQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int place = 0; place < Math.min(atMost, files.size()); place++) {
            readers.add(Thread.startVirtualThread(() -> {
                for (Callable<T> file = toRead.poll(); file != null; file = toRead.poll()) {
                    // add, not put: who has been interrupted must still be able to say that it has ended.
                    toUse.add(read(file));
                }
            }));
        }

        Throwable failure = null;
        try {
            for (int i = 0; i < files.size(); i++) {
                Read<T> next = toUse.take();
                if (next.failure() == null) {
                    use.accept(next.content());
                } else {
                    failure = next.failure();
                }
            }
        } finally {
            // In this order: a reader that ends because of its interrupt must not find another file.
            toRead.clear();
            readers.forEach(Thread::interrupt);
            joinAll(readers);
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
    }

    private static <T> Read<T> read(Callable<T> file) {
        try {
            return new Read<>(file.call(), null);
        } catch (Throwable e) {
            return new Read<>(null, e);
        }
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
