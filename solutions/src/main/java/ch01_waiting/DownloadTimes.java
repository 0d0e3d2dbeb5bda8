package ch01_waiting;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class DownloadTimes {

    /** Whoever waits for each in turn waits for the sum. */
    static Duration oneByOne(List<Duration> files) {
        return files.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Whoever waits for all at once waits for the slowest: when it is there, all the others are. */
    static Duration together(List<Duration> files) {
        return files.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    static void main() {
        List<Duration> files = Collections.nCopies(10, Duration.ofSeconds(1));
        System.out.println("main: one by one " + oneByOne(files) + ", together " + together(files));
    }
}
