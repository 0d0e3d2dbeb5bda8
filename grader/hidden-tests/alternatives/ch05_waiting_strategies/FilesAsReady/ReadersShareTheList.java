/* So many readers, each of which takes the next file of a common queue until there is none, and puts it on a second one. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        Queue<Callable<T>> unread = new ConcurrentLinkedQueue<>(files);
        BlockingQueue<FutureTask<T>> read = new LinkedBlockingQueue<>();
        List<Thread> readers = IntStream.range(0, Math.min(atMost, files.size()))
                .mapToObj(_ -> Thread.startVirtualThread(() -> readOn(unread, read)))
                .toList();
        Exception failure = null;
        try {
            for (int i = 0; i < files.size(); i++) {
                FutureTask<T> next = read.take();
                switch (next.state()) {
                    case SUCCESS -> use.accept(next.resultNow());
                    default -> failure = new Exception("not all could be read", next.exceptionNow());
                }
            }
        } finally {
            unread.clear();
            readers.forEach(Thread::interrupt);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> void readOn(Queue<Callable<T>> unread, Queue<FutureTask<T>> read) {
        for (Callable<T> file = unread.poll(); file != null; file = unread.poll()) {
            FutureTask<T> reading = new FutureTask<>(file);
            reading.run();
            read.add(reading);
        }
    }
}
