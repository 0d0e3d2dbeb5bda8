package ch01_waiting;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * A brain teaser: ten files, a second each. How long do the downloads take, one by one and all together? And if one of
 * the files needs five seconds?
 *
 * <p>The list says how long each file takes on its own, and that it takes no longer beside others.
 *
 * <ul>
 * <li>{@code oneByOne}: how long until all are there, if each download starts when the one before it has ended.
 * <li>{@code together}: how long until all are there, if all downloads start at once.
 * </ul>
 *
 * <p>Answer for any list, to the nanosecond; without files, both times are zero. Your answer is compared with real
 * downloads, but you are to predict, not to try: both methods return at once, print nothing and start nothing. The list
 * stays as it is; it may be one that cannot be changed.
 */
public class DownloadTimes {

    static Duration oneByOne(List<Duration> files) {
        throw new UnsupportedOperationException("TODO: predict how long the downloads take one by one");
    }

    static Duration together(List<Duration> files) {
        throw new UnsupportedOperationException("TODO: predict how long the downloads take all together");
    }

    /** See your answers: run this class. */
    static void main() {
        List<Duration> files = Collections.nCopies(10, Duration.ofSeconds(1));
        System.out.println("main: one by one " + oneByOne(files) + ", together " + together(files));
    }
}
