package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.asynckata.engine.timeline.Recorder.Channel.ERR;
import static org.asynckata.engine.timeline.Recorder.Channel.OUT;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final FakeRun run = new FakeRun();
    private final Recorder recorder = run.recorder();

    @Test
    void a_line_has_its_time_thread_and_place_in_the_order() {
        run.ends("1.5");
        recorder.print(OUT, "coffee: ready\n");

        assertThat(recorder.entries())
                .extracting(Entry::at, Entry::who, Entry::what, Entry::thread, Entry::sequence)
                .containsExactly(tuple(Seconds.parse("1.5"), "coffee", "ready", "main", 0));
    }

    @Test
    void one_call_may_print_several_lines() {
        recorder.print(OUT, "a\nb\r\nc\n");

        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("a", "b", "c");
        assertThat(recorder.entries()).extracting(Entry::sequence).containsExactly(0, 1, 2);
    }

    @Test
    void an_unfinished_last_line_is_kept() {
        recorder.print(OUT, "coffee: ready\ntoast: ");
        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("coffee: ready", "toast:");

        recorder.print(OUT, "ready\n");
        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("coffee: ready", "toast: ready");
    }

    @Test
    void a_line_is_as_old_as_its_last_character_whenever_it_is_ended() {
        recorder.print(OUT, "toast: ");
        run.ends("1");
        recorder.print(OUT, "ready");
        run.ends("2");
        recorder.print(OUT, "\n");

        assertThat(recorder.entries()).extracting(Entry::at).containsExactly(Seconds.parse("1"));
    }

    @Test
    void half_a_line_on_one_channel_does_not_spoil_the_other() {
        recorder.print(OUT, "coffee: ");
        recorder.print(ERR, "oven: smokes\n");
        recorder.print(OUT, "ready\n");

        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("oven: smokes", "coffee: ready");
    }

    @Test
    void blank_lines_and_trailing_blanks_say_nothing() {
        recorder.print(OUT, "\n  \na \n\t\n");

        assertThat(recorder.entries()).extracting(Entry::text).containsExactly("a");
    }

    @Test
    void keeps_so_many_lines_and_no_more() {
        IntStream.range(0, Recorder.MAX_LINES).forEach(_ -> recorder.print(OUT, "la\n"));
        assertThat(recorder.isCut()).isFalse();

        recorder.print(OUT, "la\n");
        assertThat(recorder.isCut()).isTrue();
        assertThat(recorder.entries()).hasSize(Recorder.MAX_LINES);
    }

    @Test
    void keeps_so_many_characters_and_no_more() {
        recorder.print(OUT, "x".repeat(Recorder.MAX_CHARACTERS - 1));
        assertThat(recorder.isCut()).isFalse();

        recorder.print(OUT, "yz");
        recorder.print(OUT, "more");
        assertThat(recorder.isCut()).isTrue();
        assertThat(recorder.entries())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(Recorder.MAX_CHARACTERS));
    }

    @Test
    void an_endless_printer_is_cut_inside_one_call_too() {
        recorder.print(OUT, "la\n".repeat(Recorder.MAX_LINES + 1));

        assertThat(recorder.isCut()).isTrue();
        assertThat(recorder.entries()).hasSize(Recorder.MAX_LINES);
    }

    @Test
    void without_learners_code_on_the_stack_it_is_who_started_the_thread() {
        recorder.print(OUT, "a\n");

        assertThat(recorder.entries().getFirst().where()).contains("Breakfast.java:30");
    }
}
