package ch02_coroutines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Line;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class HelloHiddenTest {

    @Test
    void making_a_recipe_does_nothing_however_long_you_wait(Timeline timeline) throws Exception {
        Hello.hello("Ada", seconds(2));
        Hello.hello("Grace", Duration.ZERO);
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();

        Thread.sleep(Duration.ofHours(1));
        assertThat(timeline.lines()).isEmpty();
    }

    @Test
    void each_run_greets_from_the_start(Timeline timeline) throws Exception {
        Callable<String> recipe = Hello.hello("Ada", seconds(2));

        assertThat(recipe.call()).isEqualTo("Hello, Ada!");
        assertThat(recipe.call()).isEqualTo("Hello, Ada!");
        Thread.sleep(seconds(6));
        assertThat(recipe.call()).isEqualTo("Hello, Ada!");

        assertThat(timeline)
                .shows(
                        "0.0 Ada: hello",
                        "2.0 Ada: nice to meet you",
                        "2.0 Ada: hello",
                        "4.0 Ada: nice to meet you",
                        "10.0 Ada: hello",
                        "12.0 Ada: nice to meet you")
                .nothingLeftRunning();
    }

    @Test
    void each_recipe_keeps_its_own_name_and_pause(Timeline timeline) throws Exception {
        record Guest(String name, Duration pause, Callable<String> recipe) {}
        Random random = new Random(4);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "guest " + i;
            Duration pause = millis(random.nextInt(1, 5_000));
            guests.add(new Guest(name, pause, Hello.hello(name, pause)));
        }
        Collections.shuffle(guests, random);

        List<Line> expected = new ArrayList<>();
        for (Guest guest : guests) {
            Duration start = timeline.now();
            expected.add(Line.at(start, guest.name + ": hello"));
            expected.add(Line.at(start.plus(guest.pause), guest.name + ": nice to meet you"));
            assertThat(guest.recipe.call()).isEqualTo("Hello, " + guest.name + "!");
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    void several_threads_run_one_recipe_at_once(Timeline timeline) throws Exception {
        Callable<String> recipe = Hello.hello("Linus", seconds(3));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(recipe);
            Thread.sleep(seconds(1));
            Future<String> second = threads.submit(recipe);
            Thread.sleep(millis(500));
            Future<String> third = threads.submit(recipe);
            assertThat(List.of(first.get(), second.get(), third.get())).containsOnly("Hello, Linus!");
        }

        assertThat(timeline)
                .shows(
                        "0.0 Linus: hello",
                        "1.0 Linus: hello",
                        "1.5 Linus: hello",
                        "3.0 Linus: nice to meet you",
                        "4.0 Linus: nice to meet you",
                        "4.5 Linus: nice to meet you");
    }

    @Test
    void interrupted_in_its_pause_it_says_nothing_more(Timeline timeline) throws Exception {
        FutureTask<String> run = new FutureTask<>(Hello.hello("Grace", seconds(5)));
        Thread runner = Thread.startVirtualThread(run);
        Thread.sleep(seconds(2));
        runner.interrupt();

        assertFails(run::get).withA(InterruptedException.class);
        assertThat(timeline).took(seconds(2));
        Thread.sleep(seconds(30));
        assertThat(timeline).shows("0.0 Grace: hello");
    }

    @Test
    void an_interrupt_stops_no_other_run(Timeline timeline) throws Exception {
        Callable<String> recipe = Hello.hello("Grace", seconds(4));
        FutureTask<String> interrupted = new FutureTask<>(recipe);
        FutureTask<String> undisturbed = new FutureTask<>(recipe);
        Thread runner = Thread.startVirtualThread(interrupted);
        Thread.sleep(seconds(1));
        Thread.startVirtualThread(undisturbed);
        Thread.sleep(seconds(1));
        runner.interrupt();

        assertFails(interrupted::get).withA(InterruptedException.class);
        assertThat(undisturbed.get()).isEqualTo("Hello, Grace!");
        assertThat(recipe.call()).isEqualTo("Hello, Grace!");
        assertThat(timeline)
                .shows(
                        "0.0 Grace: hello",
                        "1.0 Grace: hello",
                        "5.0 Grace: nice to meet you",
                        "5.0 Grace: hello",
                        "9.0 Grace: nice to meet you");
    }

    @Test
    void pauses_are_kept_to_the_millisecond(Timeline timeline) throws Exception {
        Hello.hello("short", millis(1)).call();
        Hello.hello("odd", millis(1_999)).call();
        Hello.hello("long", Duration.ofMinutes(90).plusMillis(250)).call();

        assertThat(timeline)
                .shows(
                        "0.0 short: hello",
                        "0.001 short: nice to meet you",
                        "0.001 odd: hello",
                        "2.0 odd: nice to meet you",
                        "2.0 long: hello",
                        "5402.25 long: nice to meet you");
    }

    @Test
    void without_a_pause_it_greets_all_the_same(Timeline timeline) throws Exception {
        assertThat(Hello.hello("Tim", Duration.ZERO).call()).isEqualTo("Hello, Tim!");

        assertThat(timeline)
                .showsInOrder("0.0 Tim: hello", "0.0 Tim: nice to meet you")
                .took(Duration.ZERO);
    }
}
