/*
 * Sorts the list of the caller to find the slowest.
 *
 * Refused by: DownloadTimesHiddenTest.the_list_stays_as_it_is
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
        if (files.isEmpty()) {
            return Duration.ZERO;
        }
        files.sort(Comparator.naturalOrder());
        return files.getLast();
    }
}
