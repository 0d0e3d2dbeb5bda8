package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class QueryTimeoutsHiddenTest {

    @Test
    @Points(3)
    void any_queries(Timeline timeline) throws Exception {
        Random random = new Random(40);
        List<Line> expected = new ArrayList<>();
        for (int page = 1; page <= 20; page++) {
            Duration start = timeline.now();
            List<Query<String>> queries = new ArrayList<>();
            Map<String, Optional<String>> answers = new LinkedHashMap<>();
            long end = 0;
            for (Plan plan : anyPlans(random, page)) {
                queries.add(plan.query());
                answers.put(plan.name, plan.late() ? Optional.empty() : Optional.of(plan.name));
                expected.addAll(plan.lines(start, Long.MAX_VALUE));
                end = Math.max(end, plan.end(Long.MAX_VALUE));
            }

            assertThat(QueryTimeouts.ask(queries)).containsExactlyEntriesOf(answers);
            assertThat(timeline).shows(expected).took(start.plusMillis(end)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void a_late_answer_does_not_get_through(Timeline timeline) throws Exception {
        Map<String, Optional<String>> answers = QueryTimeouts.ask(List.of(
                new Plan("slow", 9_000, 10_000, 0).query(),
                new Plan("late", 4_000, 3_000, 0).query(),
                new Plan("quick", 1_000, 1_001, 0).query(),
                new Plan("later", 8_000, 5_000, 0).query()));

        assertThat(answers)
                .containsExactly(
                        entry("slow", Optional.of("slow")),
                        entry("late", Optional.empty()),
                        entry("quick", Optional.of("quick")),
                        entry("later", Optional.empty()));
        assertThat(timeline)
                .contains("3.0 late: interrupted", "5.0 later: interrupted")
                .took(seconds(9))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(3)
    void stopping_one_holds_up_nobody(Timeline timeline) throws Exception {
        Map<String, Optional<String>> answers = QueryTimeouts.ask(List.of(
                new Plan("report", 60_000, 1_000, 6_000).query(),
                new Plan("search", 60_000, 2_000, 3_000).query(),
                new Plan("count", 3_000, 4_000, 0).query(),
                new Plan("sum", 60_000, 6_000, 500).query()));

        assertThat(answers)
                .containsExactly(
                        entry("report", Optional.empty()),
                        entry("search", Optional.empty()),
                        entry("count", Optional.of("count")),
                        entry("sum", Optional.empty()));
        assertThat(timeline)
                .shows(
                        "0.0 report: started",
                        "0.0 search: started",
                        "0.0 count: started",
                        "0.0 sum: started",
                        "1.0 report: interrupted",
                        "2.0 search: interrupted",
                        "3.0 count: ready",
                        "5.0 search: cleaned up",
                        "6.0 sum: interrupted",
                        "6.5 sum: cleaned up",
                        "7.0 report: cleaned up")
                .took(seconds(7))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void what_comes_after_the_interrupt_does_not_matter(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("stubborn", "an answer after all");
        Callable<String> clumsy = () -> {
            throw new IllegalStateException(afterTheInterrupt("clumsy", "connection lost"));
        };

        Map<String, Optional<String>> answers = QueryTimeouts.ask(List.of(
                new Query<>("stubborn", stubborn, seconds(1)),
                new Query<>("clumsy", clumsy, seconds(2)),
                new Plan("quick", 2_500, 4_000, 0).query()));

        assertThat(answers)
                .containsExactly(
                        entry("stubborn", Optional.empty()),
                        entry("clumsy", Optional.empty()),
                        entry("quick", Optional.of("quick")));
        assertThat(timeline)
                .shows(
                        "0.0 stubborn: started",
                        "0.0 clumsy: started",
                        "0.0 quick: started",
                        "1.0 stubborn: interrupted",
                        "1.75 stubborn: cleaned up",
                        "1.75 stubborn: an answer after all",
                        "2.0 clumsy: interrupted",
                        "2.5 quick: ready",
                        "2.75 clumsy: cleaned up",
                        "2.75 clumsy: connection lost")
                .took(millis(2_750))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_failure_is_no_missing_answer(Timeline timeline) throws Exception {
        List<Exception> failures = List.of(
                new IOException("no connection"),
                new TimeoutException("locked"),
                new IllegalStateException("no table"));
        for (Exception failure : failures) {
            for (int place = 0; place < 3; place++) {
                Duration start = timeline.now();
                List<Query<String>> queries = new ArrayList<>(List.of(
                        new Plan("users", 1_000, 5_000, 0).query(), new Plan("orders", 60_000, 4_000, 0).query()));
                TestRecipe<String> failing = recipe("stock", seconds(2)).fails(failure);
                queries.add(place, new Query<>("stock", failing, seconds(3)));

                assertFails(() -> QueryTimeouts.ask(queries)).with(failure);
                assertThat(timeline.now()).isBetween(start.plusSeconds(2), start.plusSeconds(4));
                Thread.sleep(seconds(60));
                assertThat(timeline).nothingLeftRunning();
            }
        }
        assertThat(timeline).lacks("orders: ready");
    }

    @Test
    @Points(2)
    void of_several_failures_one_is_enough(Timeline timeline) throws Exception {
        IOException first = new IOException("no connection");
        IOException second = new IOException("no table");

        assertFails(() -> QueryTimeouts.ask(List.of(
                        new Query<>("users", recipe("users", seconds(2)).fails(second), seconds(3)),
                        new Query<>("orders", recipe("orders", seconds(1)).fails(first), seconds(3)))))
                .withAnyOf(first, second);
        assertThat(timeline.now()).isBetween(seconds(1), seconds(2));
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void an_interrupted_caller_stops_them_all(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (long interrupted : List.of(700, 2_500, 3_300)) {
            Duration start = timeline.now();
            List<Query<String>> queries = new ArrayList<>();
            long end = 0;
            for (Plan plan : List.of(
                    new Plan("users", 2_000, 5_000, 800),
                    new Plan("orders", 9_000, 3_000, 4_000),
                    new Plan("stock", 9_000, 8_000, 1_000))) {
                queries.add(plan.query());
                expected.addAll(plan.lines(start, interrupted));
                end = Math.max(end, plan.end(interrupted));
            }
            FutureTask<?> page = new FutureTask<>(() -> QueryTimeouts.ask(queries));
            Thread caller = Thread.startVirtualThread(page);
            Thread.sleep(millis(interrupted));
            caller.interrupt();

            assertFails(page::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plusMillis(end)).nothingLeftRunning();
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_limit_an_answer_is_in_time_or_too_late(Timeline timeline) throws Exception {
        Map<String, Optional<String>> answers = QueryTimeouts.ask(List.of(
                new Plan("count", 3_000, 2_000, 0).query(),
                new Plan("sum", 2_000, 2_000, 0).query(),
                new Plan("users", 1_000, 2_000, 0).query()));

        assertThat(answers).containsOnlyKeys("count", "sum", "users");
        assertThat(answers.get("count")).isEmpty();
        assertThat(answers.get("sum")).isIn(Optional.of("sum"), Optional.empty());
        assertThat(answers.get("users")).contains("users");
        assertThat(timeline)
                .wasInterrupted("count", seconds(2))
                .took(seconds(2))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(2)
    void many_answers_may_come_at_one_instant(Timeline timeline) throws Exception {
        List<Query<String>> queries = new ArrayList<>();
        Map<String, Optional<String>> expected = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            boolean late = i % 3 == 1;
            Plan plan = new Plan("query " + 7 * i % 10, late ? 5_000 : 1_000, 3_000, 0);
            queries.add(plan.query());
            expected.put(plan.name, late ? Optional.empty() : Optional.of(plan.name));
        }

        assertThat(QueryTimeouts.ask(queries)).containsExactlyEntriesOf(expected);
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_thousand_queries_take_as_long_as_one(Timeline timeline) throws Exception {
        TestRecipe<String> ping = recipe("ping", seconds(2));
        List<Query<String>> queries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            queries.add(new Query<>("ping " + i, ping, millis(2_001)));
        }

        assertThat(QueryTimeouts.ask(queries)).hasSize(1_000).containsEntry("ping 999", Optional.of("ping"));
        assertThat(ping.calls()).isEqualTo(1_000);
        assertThat(timeline).took(seconds(2)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void few_queries_or_none(Timeline timeline) throws Exception {
        assertThat(QueryTimeouts.ask(List.of())).isEmpty();
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();

        TestRecipe<String> sum = recipe("sum", millis(1_250).plusNanos(7));
        assertThat(QueryTimeouts.ask(List.of(new Query<>("sum", sum, Duration.ofHours(1)))))
                .containsExactly(entry("sum", Optional.of("sum")));
        assertThat(timeline).took(millis(1_250).plusNanos(7)).nothingLeftRunning();

        assertThat(QueryTimeouts.ask(List.of(new Query<>("sum", sum, seconds(1)))))
                .containsExactly(entry("sum", Optional.empty()));
        assertThat(timeline).took(millis(2_250).plusNanos(7)).nothingLeftRunning();
        assertThat(sum.calls()).isEqualTo(2);
        Thread.sleep(Duration.ofHours(2));
        assertThat(timeline).silentAfter(millis(2_250).plusNanos(7));
    }

    /** A query in milliseconds. */
    private record Plan(String name, long takes, long limit, long cleanUp) {

        Query<String> query() {
            TestRecipe<String> work = recipe(name, millis(takes));
            return new Query<>(name, cleanUp == 0 ? work : work.cleansUpFor(millis(cleanUp)), millis(limit));
        }

        boolean late() {
            return takes > limit;
        }

        /** When it ends if everybody is interrupted at a certain time. */
        long end(long interrupted) {
            long stopped = Math.min(limit, interrupted);
            return takes < stopped ? takes : stopped + cleanUp;
        }

        /** What it prints then. */
        List<Line> lines(Duration start, long interrupted) {
            long stopped = Math.min(limit, interrupted);
            Line started = Line.at(start, name + ": started");
            Line end =
                    Line.at(start.plusMillis(end(interrupted)), name + (takes < stopped ? ": ready" : ": cleaned up"));
            return takes < stopped
                    ? List.of(started, end)
                    : List.of(started, Line.at(start.plusMillis(stopped), name + ": interrupted"), end);
        }
    }

    /** Some are in time and some are late, and nothing happens to two of them at the same instant. */
    private static List<Plan> anyPlans(Random random, int page) {
        List<Plan> plans = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        while (plans.size() < 1 + page % 8) {
            String name = "page " + page + " query " + (5 * plans.size() + page) % 11;
            Plan plan = new Plan(name, random.nextInt(1, 6_000), random.nextInt(1, 6_000), random.nextInt(1, 3_000));
            Set<Long> instants = Set.copyOf(List.of(plan.takes, plan.limit, plan.limit + plan.cleanUp));
            if (instants.size() == 3 && instants.stream().noneMatch(taken::contains)) {
                taken.addAll(instants);
                plans.add(plan);
            }
        }
        return plans;
    }

    private static TestRecipe<String> recipe(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    /** Works until it is interrupted and for some time more; then says what it is about to do. */
    private static String afterTheInterrupt(String who, String what) throws Exception {
        try {
            recipe(who, seconds(60)).cleansUpFor(millis(750)).call();
        } catch (InterruptedException e) {
            System.out.println(who + ": " + what);
        }
        return what;
    }
}
