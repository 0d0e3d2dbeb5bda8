/* A loop with a clock that each file puts forward, and the longest of the list, if there is one. */
package ch01_waiting;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        Duration clock = Duration.ZERO;
        for (Duration file : files) {
            clock = clock.plus(file);
        }
        return clock;
    }

    static Duration together(List<Duration> files) {
        return files.isEmpty() ? Duration.ZERO : Collections.max(files);
    }

    /** See your answers: run this class. */
    static void main() {
        List<Duration> files = Collections.nCopies(10, Duration.ofSeconds(1));
        System.out.println("main: one by one " + oneByOne(files) + ", together " + together(files));
    }
}
