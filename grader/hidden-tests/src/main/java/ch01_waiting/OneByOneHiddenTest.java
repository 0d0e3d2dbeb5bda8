package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.asynckata.engine.Line;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class OneByOneHiddenTest {

    @Test
    void no_two_requests_are_under_way_at_once(Timeline timeline) throws Exception {
        OneByOne.fetch(List.of(request("news", seconds(3)), request("mail", seconds(1)), request("maps", millis(500))));

        assertThat(timeline)
                .shows(
                        "0.0 fetch: started",
                        "0.0 news: started",
                        "3.0 news: ready",
                        "3.0 mail: started",
                        "4.0 mail: ready",
                        "4.0 maps: started",
                        "4.5 maps: ready",
                        "4.5 fetch: completed")
                .before("fetch: started", "news: started")
                .before("news: ready", "mail: started")
                .before("mail: ready", "maps: started")
                .before("maps: ready", "fetch: completed")
                .took(millis(4_500))
                .nothingLeftRunning();
    }

    @Test
    void the_answers_are_there_when_it_returns(Timeline timeline) throws Exception {
        List<String> answers = OneByOne.fetch(List.of(request("news", seconds(2)), request("mail", seconds(3))));
        assertThat(timeline).took(seconds(5));

        assertThat(answers).containsExactly("answer of news", "answer of mail");
        assertThat(answers).containsExactly("answer of news", "answer of mail");
        assertThat(timeline).took(seconds(5));
    }

    @Test
    void a_failure_stops_the_rest(Timeline timeline) throws Exception {
        for (int broken = 0; broken < 4; broken++) {
            List<TestRecipe<String>> requests = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                requests.add(request("request " + i, seconds(2)));
            }
            requests.set(broken, requests.get(broken).fails(new IOException("unreachable")));

            assertFails(() -> OneByOne.fetch(List.copyOf(requests))).withA(IOException.class);
            Thread.sleep(seconds(60));
            for (int i = 0; i < 4; i++) {
                assertThat(requests.get(i).calls())
                        .as("calls of request %d of 4, when number %d fails", i, broken)
                        .isEqualTo(i <= broken ? 1 : 0);
            }
        }
        assertThat(timeline).lacks("fetch: completed").nothingLeftRunning();
    }

    @Test
    void a_failure_reaches_the_caller_at_once(Timeline timeline) throws Exception {
        IOException unreachable = new IOException("unreachable");
        assertFails(() -> OneByOne.fetch(List.of(
                        request("news", seconds(1)),
                        request("mail", seconds(4)).fails(unreachable),
                        request("maps", seconds(2)))))
                .with(unreachable);
        assertThat(timeline).took(seconds(5));

        IllegalStateException closed = new IllegalStateException("closed");
        assertFails(() -> OneByOne.fetch(List.of(request("shop", seconds(3)).fails(closed))))
                .with(closed);
        assertThat(timeline).took(seconds(8));
    }

    @Test
    void a_request_that_stands_in_the_list_twice_is_made_twice(Timeline timeline) throws Exception {
        TestRecipe<String> clock = request("clock", seconds(2));

        List<String> answers = OneByOne.fetch(List.of(clock, request("mail", seconds(1)), clock));

        assertThat(answers).containsExactly("answer of clock", "answer of mail", "answer of clock");
        assertThat(clock.calls()).isEqualTo(2);
        assertThat(timeline).took(seconds(5));
    }

    @Test
    void each_fetch_makes_the_requests_anew(Timeline timeline) throws Exception {
        AtomicInteger visits = new AtomicInteger();
        List<Callable<Integer>> requests = List.of(visits::incrementAndGet, visits::incrementAndGet);

        assertThat(OneByOne.fetch(requests)).containsExactly(1, 2);
        assertThat(OneByOne.fetch(requests)).containsExactly(3, 4);
        assertThat(timeline)
                .showsInOrder(
                        "0.0 fetch: started", "0.0 fetch: completed", "0.0 fetch: started", "0.0 fetch: completed");
    }

    @Test
    void without_requests_it_is_completed_at_once(Timeline timeline) throws Exception {
        assertThat(OneByOne.fetch(List.of())).isEmpty();

        assertThat(timeline)
                .showsInOrder("0.0 fetch: started", "0.0 fetch: completed")
                .took(Duration.ZERO);
    }

    @Test
    void any_requests(Timeline timeline) throws Exception {
        Random random = new Random(1);
        List<Line> expected = new ArrayList<>();
        for (int round = 1; round <= 12; round++) {
            List<Callable<String>> requests = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            Duration now = timeline.now();
            expected.add(Line.at(now, "fetch: started"));
            for (int i = 0; i < round; i++) {
                String who = "round " + round + " request " + i;
                Duration takes = Duration.ofNanos(random.nextLong(1, 5_000_000_000L));
                requests.add(request(who, takes));
                answers.add("answer of " + who);
                expected.add(Line.at(now, who + ": started"));
                now = now.plus(takes);
                expected.add(Line.at(now, who + ": ready"));
            }
            expected.add(Line.at(now, "fetch: completed"));

            assertThat(OneByOne.fetch(requests)).isEqualTo(answers);
        }
        assertThat(timeline).shows(expected);
    }

    private static TestRecipe<String> request(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives("answer of " + who);
    }
}
