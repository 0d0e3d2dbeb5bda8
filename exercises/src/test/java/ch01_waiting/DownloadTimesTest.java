package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class DownloadTimesTest {

    private final List<Duration> tenFiles = Collections.nCopies(10, seconds(1));
    private final List<Duration> oneIsSlow = oneIsSlow();

    @Test
    void ten_files_one_by_one(Timeline timeline) throws Exception {
        Duration predicted = DownloadTimes.oneByOne(tenFiles);

        Downloads.oneByOne(tenFiles);
        assertThat(timeline).contains("10.0 file 10: ready");
        assertThat(predicted).isEqualTo(seconds(10));
    }

    @Test
    void ten_files_together(Timeline timeline) throws Exception {
        Duration predicted = DownloadTimes.together(tenFiles);

        Downloads.together(tenFiles);
        assertThat(timeline).contains("1.0 file 1: ready", "1.0 file 10: ready");
        assertThat(predicted).isEqualTo(seconds(1));
    }

    @Test
    void one_slow_file_one_by_one(Timeline timeline) throws Exception {
        Duration predicted = DownloadTimes.oneByOne(oneIsSlow);

        Downloads.oneByOne(oneIsSlow);
        assertThat(timeline).contains("14.0 file 10: ready");
        assertThat(predicted).isEqualTo(seconds(14));
    }

    @Test
    void one_slow_file_together(Timeline timeline) throws Exception {
        Duration predicted = DownloadTimes.together(oneIsSlow);

        Downloads.together(oneIsSlow);
        assertThat(timeline).contains("1.0 file 10: ready", "5.0 file 1: ready");
        assertThat(predicted).isEqualTo(seconds(5));
    }

    private static List<Duration> oneIsSlow() {
        List<Duration> files = new ArrayList<>(Collections.nCopies(9, seconds(1)));
        files.addFirst(seconds(5));
        return files;
    }
}
