/*
 * Downloads the files and looks at the clock: right, but nobody needs a prediction that comes with the files.
 *
 * Refused by: DownloadTimesHiddenTest.predicting_takes_no_time_and_starts_nothing
 */
package ch01_waiting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        long start = System.nanoTime();
        for (Duration file : files) {
            waitFor(file);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static Duration together(List<Duration> files) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            files.forEach(file -> threads.execute(() -> waitFor(file)));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void waitFor(Duration file) {
        try {
            Thread.sleep(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
