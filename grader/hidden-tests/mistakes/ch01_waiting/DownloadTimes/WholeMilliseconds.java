/*
 * Counts in milliseconds, and loses what lies between two of them.
 *
 * Refused by: DownloadTimesHiddenTest.any_files_one_by_one
 */
package ch01_waiting;

import java.time.Duration;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return Duration.ofMillis(files.stream().mapToLong(Duration::toMillis).sum());
    }

    static Duration together(List<Duration> files) {
        return Duration.ofMillis(
                files.stream().mapToLong(Duration::toMillis).max().orElse(0));
    }
}
