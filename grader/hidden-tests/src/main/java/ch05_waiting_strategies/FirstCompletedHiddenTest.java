package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
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
class FirstCompletedHiddenTest {

    @Test
    @Points(3)
    void any_dishes_and_any_number_of_them(Timeline timeline) throws Exception {
        Random random = new Random(34);
        for (int count = 1; count <= 12; count++) {
            int wanted = random.nextInt(1, count + 1);
            Duration limit = millis(random.nextInt(1, 5_000));
            List<Duration> takes = durations(random, count, wanted, limit);
            Duration enough = takes.stream().sorted().toList().get(wanted - 1);
            Duration end = enough.compareTo(limit) < 0 ? enough : limit;
            List<CompletableFuture<String>> dishes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                TestRecipe<String> recipe = dish("dish " + i, takes.get(i));
                dishes.add(Kitchen.start(i % 3 == 1 ? recipe.fails(new IOException("burnt")) : recipe));
            }
            Duration start = timeline.now();

            Split<String> split =
                    FirstCompleted.await(dishes, some -> some.done().size() >= wanted, limit);

            assertThat(timeline).took(start.plus(end));
            assertThat(split.done()).isEqualTo(those(dishes, takes, end, true));
            assertThat(split.pending()).isEqualTo(those(dishes, takes, end, false));
            Thread.sleep(seconds(60));
            for (int i = 0; i < count; i++) {
                Future.State state = i % 3 == 1 ? Future.State.FAILED : Future.State.SUCCESS;
                assertThat(dishes.get(i).state()).as("dish %s in the end", i).isEqualTo(state);
            }
            assertThat(timeline).nothingLeftRunning();
        }
    }

    /**
     * No two are the same, and none is the limit, so nothing falls together by accident. Where the limit comes first they are
     * whole milliseconds, because what is left of it may be waited for in milliseconds; otherwise they are odd.
     */
    private static List<Duration> durations(Random random, int count, int wanted, Duration limit) {
        List<Duration> takes = random.ints(1, 5_000)
                .distinct()
                .mapToObj(Duration::ofMillis)
                .filter(one -> !one.equals(limit))
                .limit(count)
                .toList();
        boolean inTime = takes.stream().filter(one -> one.compareTo(limit) < 0).count() >= wanted;
        return inTime ? takes.stream().map(one -> one.plusNanos(123_457)).toList() : takes;
    }

    private static <T> List<T> those(List<T> dishes, List<Duration> takes, Duration end, boolean done) {
        return IntStream.range(0, dishes.size())
                .filter(i -> takes.get(i).compareTo(end) <= 0 == done)
                .mapToObj(dishes::get)
                .toList();
    }

    @Test
    @Points(3)
    void a_failure_is_done_and_raises_nothing(Timeline timeline) throws Exception {
        for (int place = 0; place < 3; place++) {
            Duration start = timeline.now();
            IOException burnt = new IOException("burnt");
            CompletableFuture<String> bread =
                    Kitchen.start(dish("bread", seconds(1)).fails(burnt));
            List<CompletableFuture<String>> dishes = new ArrayList<>(
                    List.of(Kitchen.start(dish("soup", seconds(2))), Kitchen.start(dish("stew", seconds(3)))));
            dishes.add(place, bread);

            Split<String> first =
                    FirstCompleted.await(dishes, some -> !some.done().isEmpty(), seconds(9));
            assertThat(first.done()).containsExactly(bread);
            assertThat(bread.exceptionNow()).isSameAs(burnt);
            assertThat(timeline).took(start.plus(seconds(1)));

            Split<String> all = FirstCompleted.await(dishes, _ -> false, seconds(9));
            assertThat(all.done()).isEqualTo(dishes);
            assertThat(all.pending()).isEmpty();
            assertThat(timeline).took(start.plus(seconds(3))).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void a_cancelled_dish_is_done(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(4)));
        CompletableFuture<String> fish = new CompletableFuture<>();
        CompletableFuture<String> cake = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            sleep(seconds(1));
            cake.cancel(true);
            sleep(seconds(1));
            fish.cancel(true);
        });

        Split<String> split = FirstCompleted.await(
                List.of(soup, fish, cake), some -> some.done().contains(fish), seconds(9));

        assertThat(timeline).took(seconds(2));
        assertThat(split.done()).containsExactly(fish, cake);
        assertThat(split.pending()).containsExactly(soup);
        assertThat(soup.get()).isEqualTo("soup");
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void what_is_done_before_counts(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(4)));
        CompletableFuture<String> bread = CompletableFuture.completedFuture("bread");
        CompletableFuture<String> fish = CompletableFuture.failedFuture(new IOException("gone"));
        List<CompletableFuture<String>> dishes = List.of(soup, bread, fish);

        Split<String> two = FirstCompleted.await(dishes, some -> some.done().size() >= 2, seconds(9));
        assertThat(two.done()).containsExactly(bread, fish);
        assertThat(two.pending()).containsExactly(soup);
        assertThat(FirstCompleted.await(List.of(soup), _ -> true, seconds(9)).pending())
                .containsExactly(soup);
        assertThat(FirstCompleted.await(List.of(fish, bread), _ -> false, seconds(9))
                        .done())
                .containsExactly(fish, bread);
        assertThat(timeline).took(Duration.ZERO);

        Split<String> three = FirstCompleted.await(dishes, some -> some.done().size() >= 3, seconds(9));
        assertThat(three.done()).isEqualTo(dishes);
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void the_limit_ends_the_waiting_and_nothing_else(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(4)));
        CompletableFuture<String> stew = Kitchen.start(dish("stew", seconds(6)));
        List<CompletableFuture<String>> dishes = List.of(soup, stew);

        assertThat(FirstCompleted.await(dishes, _ -> false, Duration.ZERO).pending())
                .isEqualTo(dishes);
        assertThat(timeline).took(Duration.ZERO);
        assertThat(FirstCompleted.await(dishes, _ -> false, seconds(3)).pending())
                .isEqualTo(dishes);
        assertThat(timeline).took(seconds(3));
        assertThat(dishes).noneMatch(Future::isDone);
        Split<String> split = FirstCompleted.await(dishes, _ -> false, seconds(2));
        assertThat(timeline).took(seconds(5));
        assertThat(split.done()).containsExactly(soup);
        assertThat(split.pending()).containsExactly(stew);

        Thread.sleep(seconds(60));
        assertThat(soup.get()).isEqualTo("soup");
        assertThat(stew.get()).isEqualTo("stew");
        assertThat(timeline)
                .shows("0.0 soup: started", "0.0 stew: started", "4.0 soup: ready", "6.0 stew: ready")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_table_without_dishes_does_not_wait(Timeline timeline) throws Exception {
        Split<String> split =
                FirstCompleted.await(List.of(), some -> some.done().size() > 3, seconds(9));

        assertThat(split.done()).isEmpty();
        assertThat(split.pending()).isEmpty();
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void every_look_sees_each_dish_once(Timeline timeline) throws Exception {
        List<CompletableFuture<String>> dishes = IntStream.range(0, 5)
                .mapToObj(i -> Kitchen.start(dish("dish " + i, seconds(i < 4 ? 2 : 3))))
                .toList();
        Queue<Split<String>> looks = new ConcurrentLinkedQueue<>();

        Split<String> split = FirstCompleted.await(
                dishes,
                some -> {
                    looks.add(some);
                    return some.done().size() >= 4;
                },
                seconds(9));

        assertThat(timeline).took(seconds(2));
        assertThat(split.done()).isEqualTo(dishes.subList(0, 4));
        looks.add(split);
        for (Split<String> look : looks) {
            List<CompletableFuture<String>> seen = new ArrayList<>(look.done());
            seen.addAll(look.pending());
            assertThat(seen).as("done and pending").containsExactlyInAnyOrderElementsOf(dishes);
            assertThat(look.done()).allMatch(Future::isDone);
        }
        assertThat(FirstCompleted.await(dishes, _ -> false, seconds(9)).done()).isEqualTo(dishes);
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void an_interrupted_caller_leaves_the_kitchen_alone(Timeline timeline) throws Exception {
        CompletableFuture<String> soup = Kitchen.start(dish("soup", seconds(2)));
        CompletableFuture<String> stew = Kitchen.start(dish("stew", seconds(6)));
        FutureTask<Split<String>> friends =
                new FutureTask<>(() -> FirstCompleted.await(List.of(soup, stew), _ -> false, seconds(9)));
        Thread caller = Thread.startVirtualThread(friends);
        Thread.sleep(millis(3_250));
        caller.interrupt();

        assertFails(friends::get).withA(InterruptedException.class);
        assertThat(timeline).took(millis(3_250));
        assertThat(stew.get()).isEqualTo("stew");
        assertThat(timeline)
                .shows("0.0 soup: started", "0.0 stew: started", "2.0 soup: ready", "6.0 stew: ready")
                .nothingLeftRunning();
    }

    private static TestRecipe<String> dish(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
