/*
 * Takes the first file for all the others.
 *
 * Refused by: DownloadTimesHiddenTest.the_slow_file_may_stand_anywhere
 */
package ch01_waiting;

import java.time.Duration;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return files.isEmpty() ? Duration.ZERO : files.getFirst().multipliedBy(files.size());
    }

    static Duration together(List<Duration> files) {
        return files.isEmpty() ? Duration.ZERO : files.getFirst();
    }
}
