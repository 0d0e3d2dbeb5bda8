/*
 * Adds up what happens at the same time.
 *
 * Refused by: DownloadTimesHiddenTest.any_files_together
 */
package ch01_waiting;

import java.time.Duration;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return files.stream().reduce(Duration.ZERO, Duration::plus);
    }

    static Duration together(List<Duration> files) {
        return oneByOne(files);
    }
}
