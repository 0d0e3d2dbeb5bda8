/* Nanoseconds as numbers. */
package ch01_waiting;

import java.time.Duration;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return Duration.ofNanos(files.stream().mapToLong(Duration::toNanos).sum());
    }

    static Duration together(List<Duration> files) {
        return Duration.ofNanos(
                files.stream().mapToLong(Duration::toNanos).max().orElse(0));
    }
}
