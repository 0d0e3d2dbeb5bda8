/* The slowest is the last of a sorted copy; the rest of the sum is found by recursion. */
package ch01_waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return files.isEmpty() ? Duration.ZERO : files.getFirst().plus(oneByOne(files.subList(1, files.size())));
    }

    static Duration together(List<Duration> files) {
        List<Duration> sorted = new ArrayList<>(files);
        sorted.add(Duration.ZERO);
        Collections.sort(sorted);
        return sorted.getLast();
    }
}
