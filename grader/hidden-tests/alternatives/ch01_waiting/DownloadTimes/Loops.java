/* Two plain loops. */
package ch01_waiting;

import java.time.Duration;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        Duration end = Duration.ZERO;
        for (Duration file : files) {
            end = end.plus(file);
        }
        return end;
    }

    static Duration together(List<Duration> files) {
        Duration end = Duration.ZERO;
        for (Duration file : files) {
            if (file.compareTo(end) > 0) {
                end = file;
            }
        }
        return end;
    }
}
