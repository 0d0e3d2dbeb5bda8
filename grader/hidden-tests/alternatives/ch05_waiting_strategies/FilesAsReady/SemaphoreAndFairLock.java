/*
 * The caller takes a permit for each file before it starts a thread for it, so the order is that of the list. Who has read
 * gives the permit back, and then lines up before a fair lock to be used.
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        Semaphore places = new Semaphore(atMost);
        ReentrantLock clerk = new ReentrantLock(true);
        AtomicReference<Exception> failed = new AtomicReference<>();
        List<Thread> readers = new ArrayList<>();
        try {
            for (Callable<T> file : files) {
                places.acquire();
                readers.add(Thread.startVirtualThread(() -> {
                    try {
                        T content = read(file, places);
                        clerk.lock();
                        try {
                            use.accept(content);
                        } finally {
                            clerk.unlock();
                        }
                    } catch (Exception failure) {
                        failed.compareAndSet(null, failure);
                    }
                }));
            }
            joinAll(readers);
        } catch (InterruptedException e) {
            readers.forEach(Thread::interrupt);
            joinAll(readers);
            throw e;
        }
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    private static <T> T read(Callable<T> file, Semaphore places) throws Exception {
        try {
            return file.call();
        } finally {
            places.release();
        }
    }

    private static void joinAll(List<Thread> readers) throws InterruptedException {
        for (Thread reader : readers) {
            reader.join();
        }
    }
}
