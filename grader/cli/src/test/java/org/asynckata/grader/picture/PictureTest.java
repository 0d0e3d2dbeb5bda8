package org.asynckata.grader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asynckata.engine.timeline.Excerpt;
import org.junit.jupiter.api.Test;

class PictureTest {
    private final List<Excerpt.Pair> rows = new ArrayList<>();

    @Test
    void without_lines_there_is_none() {
        assertThat(Picture.of(Excerpt.EMPTY)).isEmpty();
    }

    @Test
    void each_actor_has_a_lane_with_what_was_expected_and_what_came() {
        both(0, "coffee", "started");
        expected(0, "toast", "started", true);
        expected(1, "toast", "ready", false);
        both(2, "coffee", "ready");
        actual(2, "toast", "started", true);
        actual(4, "toast", "ready", false);
        Picture picture = picture();
        assertThat(picture.lanes()).extracting(Lane::name).containsExactly("coffee", "toast");
        assertThat(picture.lanes()).extracting(Lane::different).containsExactly(false, true);
        Lane toast = picture.lanes().getLast();
        assertThat(toast.expected().bars()).containsExactly(new Bar(0, 250));
        assertThat(toast.actual().bars()).containsExactly(new Bar(500, 1000));
        assertThat(toast.actual().marks())
                .containsExactly(
                        new Mark(500, "2.0 s", "started", Mark.Kind.BEGIN, true),
                        new Mark(1000, "4.0 s", "ready", Mark.Kind.END, false));
        assertThat(picture.ticks()).extracting(Mark::at).containsExactly("0 s", "1 s", "2 s", "3 s", "4 s");
    }

    @Test
    void who_begins_again_has_another_bar_and_lines_of_nobody_have_none() {
        actual(0, "tea", "started", false);
        actual(1, "tea", "ready", false);
        actual(3, "tea", "started", false);
        actual(4, "tea", "failed", false);
        actual(1, "", "hello", false);
        actual(4, "", "(the end)", true);
        List<Lane> lanes = picture().lanes();
        assertThat(lanes).extracting(Lane::name).containsExactly("tea", "\"hello\"", "(the end)");
        assertThat(lanes.getFirst().actual().bars()).containsExactly(new Bar(0, 250), new Bar(750, 1000));
        assertThat(lanes.get(1).actual().bars()).isEmpty();
    }

    @Test
    void lines_of_nobody_name_their_lanes_unless_they_are_many() {
        both(0, "", "hello");
        expected(1, "", "and now ".repeat(20), true);
        actual(2, "", "and now ".repeat(20), true);
        assertThat(picture().lanes())
                .extracting(Lane::name)
                .containsExactly("\"hello\"", "\"and now and now and now and now and now…\"");
        assertThat(picture().lanes().getLast().actual().marks()).hasSize(1);
        for (int i = 0; i < 5; i++) {
            actual(i, "", "line " + i, false);
        }
        assertThat(picture().lanes()).extracting(Lane::name).containsExactly("(other lines)");
    }

    @Test
    void of_many_actors_those_with_a_difference_are_kept() {
        for (int i = 0; i < 40; i++) {
            actual(i, "actor " + i, "started", i == 39);
        }
        Picture picture = picture();
        assertThat(picture.lanes()).hasSize(14).last().matches(Lane::different);
        assertThat(picture.left()).isEqualTo(26);
    }

    @Test
    void the_axis_has_round_times_wherever_it_begins() {
        actual(3_600, "a", "started", false);
        actual(3_607, "a", "ready", false);
        assertThat(picture().ticks()).extracting(Mark::at).containsExactly("3600 s", "3602 s", "3604 s", "3606 s");
        rows.clear();
        actual(0, "a", "started", false);
        assertThat(picture().ticks()).extracting(Mark::at).containsExactly("0 s");
        rows.clear();
        actual(3, "a", "started", false);
        assertThat(picture().ticks()).extracting(Mark::at).containsExactly("3 s");
    }

    private Picture picture() {
        return Picture.of(new Excerpt(true, rows, 0)).orElseThrow();
    }

    private void both(int at, String who, String what) {
        rows.add(new Excerpt.Pair(0, cell(at, who, what, false), cell(at, who, what, false)));
    }

    private void expected(int at, String who, String what, boolean marked) {
        rows.add(new Excerpt.Pair(0, cell(at, who, what, marked), Optional.empty()));
    }

    private void actual(int at, String who, String what, boolean marked) {
        rows.add(new Excerpt.Pair(0, Optional.empty(), cell(at, who, what, marked)));
    }

    private static Optional<Excerpt.Cell> cell(int at, String who, String what, boolean marked) {
        return Optional.of(new Excerpt.Cell(Duration.ofSeconds(at), who, what, marked));
    }
}
