package ch01_hostile;

import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class BystanderHiddenTest {

    @Test
    void prints_its_own_lines_and_no_others(Timeline timeline) throws Exception {
        Bystander.work();
        assertThat(timeline).shows("0.0 helper: ready", "2.0 main: done").nothingLeftRunning();
    }

    @Test
    void lives_where_nobody_has_changed_anything() {
        assertThat(Bystander.local()).isEqualTo("1.5\n1970-01-01T12:00Z[UTC] null");
    }
}
