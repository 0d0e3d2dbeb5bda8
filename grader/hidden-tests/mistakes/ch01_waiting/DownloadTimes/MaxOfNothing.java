/*
 * An empty list has no slowest file: the stream has none to give, and throws.
 *
 * Refused by: DownloadTimesHiddenTest.without_files_no_time_passes
 */
package ch01_waiting;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return files.stream().reduce(Duration.ZERO, Duration::plus);
    }

    static Duration together(List<Duration> files) {
        return files.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
