package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class FirstExceptionHiddenTest {

    private enum Fate {
        READY,
        FAILED,
        CANCELLED
    }

    @Test
    @Points(3)
    void any_dishes_and_any_fates(Timeline timeline) throws Exception {
        Random random = new Random(35);
        for (int count = 1; count <= 12; count++) {
            Duration limit = millis(random.nextInt(500, 5_000));
            List<Fate> fates = IntStream.range(0, count)
                    .mapToObj(_ -> Fate.values()[random.nextInt(3)])
                    .toList();
            List<Duration> takes = durations(random, fates, limit);
            Duration over = over(takes, fates);
            Duration end = over.compareTo(limit) < 0 ? over : limit;
            Duration start = timeline.now();
            List<CompletableFuture<String>> dishes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                dishes.add(start(takes.get(i), fates.get(i)));
            }

            Split<String> split = FirstException.untilFailure(dishes, limit);

            assertThat(timeline).took(start.plus(end));
            assertThat(split.done()).isEqualTo(those(dishes, takes, end, true));
            assertThat(split.pending()).isEqualTo(those(dishes, takes, end, false));
            Thread.sleep(seconds(60));
            for (int i = 0; i < count; i++) {
                Future.State state = fates.get(i) == Fate.READY
                        ? Future.State.SUCCESS
                        : Future.State.valueOf(fates.get(i).name());
                assertThat(dishes.get(i).state()).as("dish %s in the end", i).isEqualTo(state);
            }
            assertThat(timeline).nothingLeftRunning();
        }
    }

    /**
     * No two are the same, and none is the limit, so nothing falls together by accident. Where the limit comes first they are
     * whole milliseconds, because what is left of it may be waited for in milliseconds; otherwise they are odd.
     */
    private static List<Duration> durations(Random random, List<Fate> fates, Duration limit) {
        List<Duration> takes = random.ints(1, 5_000)
                .distinct()
                .mapToObj(Duration::ofMillis)
                .filter(one -> !one.equals(limit))
                .limit(fates.size())
                .toList();
        boolean inTime = over(takes, fates).compareTo(limit) < 0;
        return inTime ? takes.stream().map(one -> one.plusNanos(123_457)).toList() : takes;
    }

    /** When there is nothing left to wait for: at the first failure, or when all are done. */
    private static Duration over(List<Duration> takes, List<Fate> fates) {
        return IntStream.range(0, fates.size())
                .filter(i -> fates.get(i) == Fate.FAILED)
                .mapToObj(takes::get)
                .min(Duration::compareTo)
                .orElse(Collections.max(takes));
    }

    /** A dish that ends like that. */
    private static CompletableFuture<String> start(Duration takes, Fate fate) {
        TestRecipe<String> recipe = dish("dish", takes);
        if (fate != Fate.CANCELLED) {
            return Kitchen.start(fate == Fate.FAILED ? recipe.fails(new IOException("burnt")) : recipe);
        }
        CompletableFuture<String> dish = new CompletableFuture<>();
        Kitchen.start(recipe).thenRun(() -> dish.cancel(true));
        return dish;
    }

    private static <T> List<T> those(List<T> dishes, List<Duration> takes, Duration end, boolean done) {
        return IntStream.range(0, dishes.size())
                .filter(i -> takes.get(i).compareTo(end) <= 0 == done)
                .mapToObj(dishes::get)
                .toList();
    }

    @Test
    @Points(3)
    void a_failure_is_told_at_once_wherever_it_stands(Timeline timeline) throws Exception {
        for (int place = 0; place < 3; place++) {
            Duration start = timeline.now();
            CompletableFuture<String> bread = start(seconds(2), Fate.FAILED);
            CompletableFuture<String> soup = start(seconds(1), Fate.READY);
            List<CompletableFuture<String>> dishes = new ArrayList<>(List.of(soup, start(seconds(3), Fate.FAILED)));
            dishes.add(place, bread);

            Split<String> split = FirstException.untilFailure(dishes, seconds(9));

            assertThat(timeline).took(start.plus(seconds(2)));
            assertThat(split.done()).containsExactlyInAnyOrder(bread, soup);
            assertThat(split.pending()).hasSize(1);
            Thread.sleep(seconds(60));
        }
    }

    @Test
    @Points(3)
    void a_failure_before_the_call_counts(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = start(seconds(4), Fate.READY);
        CompletableFuture<String> fish = CompletableFuture.failedFuture(new IOException("gone"));
        CompletableFuture<String> bread = CompletableFuture.completedFuture("bread");
        List<CompletableFuture<String>> dishes = List.of(soup, bread, fish);

        Split<String> split = FirstException.untilFailure(dishes, seconds(9));
        assertThat(split.done()).containsExactly(bread, fish);
        assertThat(split.pending()).containsExactly(soup);
        assertThat(FirstException.untilFailure(List.of(fish), seconds(9)).done())
                .containsExactly(fish);
        assertThat(timeline).took(Duration.ZERO);
        assertThat(FirstException.untilFailure(List.of(soup, bread), seconds(9)).pending())
                .isEmpty();
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_cancellation_is_no_failure(Timeline timeline) throws Exception {
        CompletableFuture<String> cake = new CompletableFuture<>();
        cake.cancel(false);
        CompletableFuture<String> fish = start(seconds(1), Fate.CANCELLED);
        CompletableFuture<String> soup = start(seconds(4), Fate.READY);
        List<CompletableFuture<String>> dishes = List.of(cake, fish, soup);

        Split<String> split = FirstException.untilFailure(dishes, seconds(3));
        assertThat(timeline).took(seconds(3));
        assertThat(split.done()).containsExactly(cake, fish);
        assertThat(split.pending()).containsExactly(soup);

        assertThat(FirstException.untilFailure(dishes, seconds(3)).done()).isEqualTo(dishes);
        assertThat(timeline).took(seconds(4));
        assertThat(FirstException.untilFailure(List.of(fish, cake), seconds(3)).done())
                .containsExactly(fish, cake);
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void the_limit_ends_the_waiting_and_nothing_else(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(4)));
        CompletableFuture<String> stew = Kitchen.start(dish("stew", seconds(6)).fails(new IOException("burnt")));
        List<CompletableFuture<String>> dishes = List.of(soup, stew);

        assertThat(FirstException.untilFailure(dishes, Duration.ZERO).pending()).isEqualTo(dishes);
        assertThat(timeline).took(Duration.ZERO);
        assertThat(FirstException.untilFailure(dishes, seconds(3)).pending()).isEqualTo(dishes);
        assertThat(timeline).took(seconds(3));
        assertThat(dishes).noneMatch(Future::isDone);
        Split<String> split = FirstException.untilFailure(dishes, seconds(2));
        assertThat(timeline).took(seconds(5));
        assertThat(split.done()).containsExactly(soup);
        assertThat(split.pending()).containsExactly(stew);

        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows("0.0 soup: started", "0.0 stew: started", "4.0 soup: ready", "6.0 stew: failed")
                .nothingLeftRunning();
        assertThat(stew.state()).isEqualTo(Future.State.FAILED);
    }

    @Test
    @Points(3)
    void without_dishes_there_is_nothing_to_wait_for(Timeline timeline) throws Exception {
        Split<String> split = FirstException.untilFailure(List.of(), seconds(9));

        assertThat(split.done()).isEmpty();
        assertThat(split.pending()).isEmpty();
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void each_dish_is_in_one_of_the_lists(Timeline timeline) throws Exception {
        List<CompletableFuture<String>> dishes = IntStream.range(0, 6)
                .mapToObj(i -> start(seconds(i < 5 ? 2 : 3), i == 0 || i == 3 ? Fate.FAILED : Fate.READY))
                .toList();

        Split<String> split = FirstException.untilFailure(dishes, seconds(9));

        assertThat(timeline).took(seconds(2));
        assertThat(split.done()).allMatch(Future::isDone).anyMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(split.pending()).contains(dishes.get(5));
        List<CompletableFuture<String>> seen = new ArrayList<>(split.done());
        seen.addAll(split.pending());
        assertThat(seen).as("done and pending").containsExactlyInAnyOrderElementsOf(dishes);
        Thread.sleep(seconds(60));
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void an_interrupted_caller_leaves_the_kitchen_alone(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(2)));
        CompletableFuture<String> stew = Kitchen.start(dish("stew", seconds(6)));
        FutureTask<Split<String>> cook =
                new FutureTask<>(() -> FirstException.untilFailure(List.of(soup, stew), seconds(9)));
        Thread caller = Thread.startVirtualThread(cook);
        Thread.sleep(millis(3_250));
        caller.interrupt();

        assertFails(cook::get).withA(InterruptedException.class);
        assertThat(timeline).took(millis(3_250));
        assertThat(stew.get()).isEqualTo("stew");
        assertThat(timeline)
                .shows("0.0 soup: started", "0.0 stew: started", "2.0 soup: ready", "6.0 stew: ready")
                .nothingLeftRunning();
    }

    private static TestRecipe<String> dish(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }
}
