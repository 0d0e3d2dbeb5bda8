/* No thread waits for a place: whoever has ended starts the next one, and hands what it has read to a clerk's thread. */
package ch05_waiting_strategies;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        try (ExecutorService disk = Executors.newCachedThreadPool();
                ExecutorService clerk = Executors.newSingleThreadExecutor()) {
            Folder<T> folder = new Folder<>(files.iterator(), files.size(), use, disk, clerk);
            for (int place = 0; place < Math.min(atMost, files.size()); place++) {
                folder.startNext();
            }
            try {
                if (!files.isEmpty()) {
                    folder.end.get();
                }
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            } finally {
                folder.close();
            }
        }
    }

    private static final class Folder<T> {

        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private final Iterator<Callable<T>> unread;
        private final Consumer<T> use;
        private final ExecutorService disk;
        private final ExecutorService clerk;
        private int toUse;
        private Exception failure;
        private boolean closed;

        Folder(Iterator<Callable<T>> unread, int count, Consumer<T> use, ExecutorService disk, ExecutorService clerk) {
            this.unread = unread;
            this.toUse = count;
            this.use = use;
            this.disk = disk;
            this.clerk = clerk;
        }

        synchronized void startNext() {
            if (!closed && unread.hasNext()) {
                Callable<T> file = unread.next();
                disk.execute(() -> read(file));
            }
        }

        private void read(Callable<T> file) {
            try {
                T content = file.call();
                handOver(() -> use.accept(content));
            } catch (Exception e) {
                handOver(() -> failure = e);
            }
            startNext();
        }

        private synchronized void handOver(Runnable turn) {
            if (!closed) {
                clerk.execute(() -> {
                    turn.run();
                    if (--toUse == 0) {
                        finish();
                    }
                });
            }
        }

        private void finish() {
            if (failure == null) {
                end.complete(null);
            } else {
                end.completeExceptionally(failure);
            }
        }

        synchronized void close() {
            closed = true;
            disk.shutdownNow();
            clerk.shutdown();
        }
    }
}
