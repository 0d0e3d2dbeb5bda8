/* Both answers are folds that begin at zero: one adds, the other keeps the longer one. */
package ch01_waiting;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        return files.stream().reduce(Duration.ZERO, Duration::plus);
    }

    static Duration together(List<Duration> files) {
        return files.stream().reduce(Duration.ZERO, BinaryOperator.maxBy(naturalOrder()));
    }

    /** See your answers: run this class. */
    static void main() {
        List<Duration> files = Collections.nCopies(10, Duration.ofSeconds(1));
        System.out.println("main: one by one " + oneByOne(files) + ", together " + together(files));
    }
}
