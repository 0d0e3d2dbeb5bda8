package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class DownloadTimesHiddenTest {

    private interface Download {
        void run() throws Exception;
    }

    @Test
    void the_slow_file_may_stand_anywhere(Timeline timeline) throws Exception {
        for (int place = 0; place < 5; place++) {
            List<Duration> files = new ArrayList<>(Collections.nCopies(4, millis(700)));
            files.add(place, seconds(3));

            assertThat(DownloadTimes.together(files))
                    .as("together %s", files)
                    .isEqualTo(measured(timeline, () -> Downloads.together(files)));
            assertThat(DownloadTimes.oneByOne(files))
                    .as("one by one %s", files)
                    .isEqualTo(measured(timeline, () -> Downloads.oneByOne(files)));
        }
    }

    @Test
    void without_files_no_time_passes() {
        assertThat(DownloadTimes.oneByOne(List.of())).isEqualTo(Duration.ZERO);
        assertThat(DownloadTimes.together(List.of())).isEqualTo(Duration.ZERO);
    }

    @Test
    void predicting_takes_no_time_and_starts_nothing(Timeline timeline) {
        assertThat(DownloadTimes.oneByOne(List.of(seconds(4), seconds(1)))).isEqualTo(seconds(5));
        assertThat(DownloadTimes.together(List.of(seconds(4), seconds(1)))).isEqualTo(seconds(4));
        assertThat(DownloadTimes.oneByOne(Collections.nCopies(1_000, seconds(2))))
                .isEqualTo(seconds(2_000));
        assertThat(DownloadTimes.together(Collections.nCopies(1_000, seconds(2))))
                .isEqualTo(seconds(2));

        assertThat(timeline).shows().took(Duration.ZERO).nothingLeftRunning();
    }

    @Test
    void the_list_stays_as_it_is() {
        List<Duration> files = new ArrayList<>(List.of(seconds(2), seconds(5), seconds(1)));

        DownloadTimes.oneByOne(files);
        DownloadTimes.together(files);
        assertThat(files).containsExactly(seconds(2), seconds(5), seconds(1));

        DownloadTimes.oneByOne(List.copyOf(files));
        DownloadTimes.together(List.copyOf(files));
    }

    @Test
    void any_files_one_by_one(Timeline timeline) throws Exception {
        Random random = new Random(3);
        for (int count = 1; count <= 20; count++) {
            List<Duration> files = anyFiles(random, count);
            assertThat(DownloadTimes.oneByOne(files))
                    .as("one by one %s", files)
                    .isEqualTo(measured(timeline, () -> Downloads.oneByOne(files)));
        }
    }

    @Test
    void any_files_together(Timeline timeline) throws Exception {
        Random random = new Random(4);
        for (int count = 1; count <= 20; count++) {
            List<Duration> files = anyFiles(random, count);
            assertThat(DownloadTimes.together(files))
                    .as("together %s", files)
                    .isEqualTo(measured(timeline, () -> Downloads.together(files)));
        }
    }

    private static List<Duration> anyFiles(Random random, int count) {
        return random.longs(count, 0, 5_000_000_000L)
                .mapToObj(Duration::ofNanos)
                .toList();
    }

    private static Duration measured(Timeline timeline, Download download) throws Exception {
        Duration start = timeline.now();
        download.run();
        return timeline.now().minus(start);
    }
}
