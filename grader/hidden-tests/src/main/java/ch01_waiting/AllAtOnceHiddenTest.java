package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AllAtOnceHiddenTest {

    @Test
    void it_is_completed_when_the_slowest_has_ended(Timeline timeline) throws Exception {
        for (int slowest = 0; slowest < 3; slowest++) {
            List<Callable<String>> requests =
                    new ArrayList<>(List.of(request("mail", seconds(2)), request("maps", seconds(1))));
            requests.add(slowest, request("news", seconds(10)));
            AllAtOnce.fetch(requests);
        }

        assertThat(timeline)
                .contains("10.0 fetch: completed", "20.0 fetch: completed", "30.0 fetch: completed")
                .contains("11.0 maps: ready", "12.0 mail: ready", "21.0 maps: ready", "22.0 mail: ready")
                .took(seconds(30));
    }

    @Test
    void the_answers_come_in_the_order_of_the_list_whoever_is_first() throws Exception {
        List<String> answers = AllAtOnce.fetch(List.of(
                request("news", seconds(3)),
                request("mail", seconds(1)),
                request("shop", seconds(4)),
                request("maps", seconds(2))));

        assertThat(answers).containsExactly("answer of news", "answer of mail", "answer of shop", "answer of maps");
    }

    @Test
    void three_hundred_requests_are_made_at_once(Timeline timeline) throws Exception {
        List<String> answers = AllAtOnce.fetch(IntStream.range(0, 300)
                .<Callable<String>>mapToObj(i -> request("r" + i, seconds(3)))
                .toList());

        assertThat(answers).hasSize(300).startsWith("answer of r0").endsWith("answer of r299");
        assertThat(timeline)
                .ran("r0", Duration.ZERO, seconds(3))
                .ran("r299", Duration.ZERO, seconds(3))
                .took(seconds(3))
                .nothingLeftRunning();
    }

    @Test
    void a_failure_reaches_the_caller(Timeline timeline) throws Exception {
        // Fails before, among or after the others, at each place in the list.
        for (Duration takes : List.of(seconds(1), seconds(3), seconds(5))) {
            for (int broken = 0; broken < 3; broken++) {
                IOException unreachable = new IOException("unreachable");
                List<Callable<String>> requests =
                        new ArrayList<>(List.of(request("mail", seconds(2)), request("maps", seconds(4))));
                requests.add(broken, request("news", takes).fails(unreachable));

                assertFails(() -> AllAtOnce.fetch(requests)).with(unreachable);
                // What the others do now is their own affair, but they must come to an end.
                Thread.sleep(seconds(60));
                assertThat(timeline).lacks("fetch: completed").nothingLeftRunning();
            }
        }
    }

    @Test
    void one_of_several_failures_reaches_the_caller(Timeline timeline) throws Exception {
        IOException unreachable = new IOException("unreachable");
        IllegalStateException closed = new IllegalStateException("closed");

        assertFails(() -> AllAtOnce.fetch(List.of(
                        request("news", seconds(3)).fails(unreachable),
                        request("mail", seconds(2)),
                        request("shop", seconds(1)).fails(closed))))
                .withAnyOf(unreachable, closed);
        Thread.sleep(seconds(60));
        assertThat(timeline).lacks("fetch: completed").nothingLeftRunning();
    }

    @Test
    void each_fetch_makes_each_request_as_often_as_it_stands_in_the_list(Timeline timeline) throws Exception {
        TestRecipe<String> clock = request("clock", seconds(2));
        List<String> answers = AllAtOnce.fetch(List.of(clock, request("mail", seconds(1)), clock));
        assertThat(answers).containsExactly("answer of clock", "answer of mail", "answer of clock");
        assertThat(clock.calls()).isEqualTo(2);
        assertThat(timeline).took(seconds(2));

        AtomicInteger visits = new AtomicInteger();
        List<Callable<Integer>> requests = List.of(visits::incrementAndGet);
        assertThat(AllAtOnce.fetch(requests)).containsExactly(1);
        assertThat(AllAtOnce.fetch(requests)).containsExactly(2);
    }

    @Test
    void fetches_do_not_wait_for_each_other(Timeline timeline) throws Exception {
        try (ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<String>> first = users.submit(
                    () -> AllAtOnce.fetch(List.of(request("news 1", seconds(6)), request("mail 1", seconds(4)))));
            Thread.sleep(seconds(1));
            Future<List<String>> second = users.submit(
                    () -> AllAtOnce.fetch(List.of(request("news 2", seconds(2)), request("mail 2", millis(500)))));
            assertThat(second.get()).containsExactly("answer of news 2", "answer of mail 2");
            assertThat(timeline).took(seconds(3));
            assertThat(first.get()).containsExactly("answer of news 1", "answer of mail 1");
            assertThat(timeline).took(seconds(6));
        }
    }

    @Test
    @Schedules(100)
    void all_may_answer_at_the_same_instant(Timeline timeline) throws Exception {
        List<String> answers = AllAtOnce.fetch(
                List.of(request("news", seconds(2)), request("mail", seconds(2)), request("maps", seconds(2))));

        assertThat(answers).containsExactly("answer of news", "answer of mail", "answer of maps");
        assertThat(timeline)
                .shows(
                        "0.0 fetch: started",
                        "0.0 news: started",
                        "0.0 mail: started",
                        "0.0 maps: started",
                        "2.0 news: ready",
                        "2.0 mail: ready",
                        "2.0 maps: ready",
                        "2.0 fetch: completed");
        for (String who : List.of("news", "mail", "maps")) {
            assertThat(timeline)
                    .before("fetch: started", who + ": started")
                    .before(who + ": ready", "fetch: completed");
        }
    }

    @Test
    void any_requests_or_none(Timeline timeline) throws Exception {
        Random random = new Random(2);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round <= 12; round++) {
            // No two take the same time, so no two events fall together by accident.
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            List<Callable<String>> requests = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            Duration start = timeline.now();
            List<Duration> ends = new ArrayList<>(List.of(start));
            for (int i = 0; i < round; i++) {
                String who = "round " + round + " request " + i;
                Duration takes = Duration.ofNanos(nanos.next());
                requests.add(request(who, takes));
                answers.add("answer of " + who);
                ends.add(start.plus(takes));
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(ends.getLast(), who + ": ready"));
            }
            expected.add(Line.at(start, "fetch: started"));
            expected.add(Line.at(Collections.max(ends), "fetch: completed"));

            assertThat(AllAtOnce.fetch(requests)).isEqualTo(answers);
        }
        assertThat(timeline).shows(expected);
    }

    private static TestRecipe<String> request(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives("answer of " + who);
    }
}
