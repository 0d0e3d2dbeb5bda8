package ch01_waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.asynckata.engine.TestRecipe;

/** Real downloads, to compare a prediction with. Each takes its time and says when it is there. */
final class Downloads {

    private Downloads() {}

    /** Returns when the last file is there. */
    static void oneByOne(List<Duration> files) throws Exception {
        for (TestRecipe<?> download : downloads(files)) {
            download.call();
        }
    }

    /** Returns when the last file is there. */
    static void together(List<Duration> files) throws InterruptedException {
        CountDownLatch missing = new CountDownLatch(files.size());
        for (TestRecipe<?> download : downloads(files)) {
            Thread.startVirtualThread(() -> {
                run(download);
                missing.countDown();
            });
        }
        missing.await();
    }

    private static List<TestRecipe<?>> downloads(List<Duration> files) {
        List<TestRecipe<?>> downloads = new ArrayList<>();
        for (Duration takes : files) {
            downloads.add(TestRecipe.named("file " + (downloads.size() + 1)).takes(takes));
        }
        return downloads;
    }

    private static void run(TestRecipe<?> download) {
        try {
            download.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
