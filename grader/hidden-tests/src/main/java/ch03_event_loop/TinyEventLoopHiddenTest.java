package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TinyEventLoopHiddenTest {

    private final TinyEventLoop loop = new TinyEventLoop();

    @Test
    @Points(3)
    void callbacks_run_in_the_order_asked(Timeline timeline) throws Exception {
        loop.callSoon(() -> {
            say("a");
            loop.callSoon(() -> {
                say("a1");
                loop.callSoon(() -> say("a11"));
            });
            loop.callLater(Duration.ZERO, () -> say("a2"));
            say("a ends");
        });
        loop.callLater(Duration.ZERO, () -> say("b"));
        loop.callSoon(() -> {
            say("c");
            loop.callSoon(() -> say("c1"));
        });
        loop.run();

        assertThat(said(timeline)).containsExactly("a", "a ends", "b", "c", "a1", "a2", "c1", "a11");
        assertThat(timeline).took(Duration.ZERO);
    }

    @Test
    @Points(3)
    void timers_run_when_due_and_ties_in_the_order_asked(Timeline timeline) throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            loop.callLater(seconds(2), () -> say("second " + number));
            loop.callLater(seconds(1), () -> say("first " + number));
            expected.add(i, "first " + i);
            expected.add("second " + i);
        }
        loop.callLater(millis(999), () -> say("just before"));
        loop.callLater(millis(1_001), () -> say("just after"));
        expected.addFirst("just before");
        expected.add(21, "just after");
        loop.run();

        assertThat(said(timeline)).isEqualTo(expected);
        assertThat(timeline)
                .contains(
                        "0.999 loop: just before",
                        "1.0 loop: first 0",
                        "1.0 loop: first 19",
                        "1.001 loop: just after",
                        "2.0 loop: second 0",
                        "2.0 loop: second 19")
                .took(seconds(2));
    }

    @Test
    @Points(3)
    void nothing_runs_before_run_is_called(Timeline timeline) throws Exception {
        loop.callSoon(() -> say("soon"));
        loop.callLater(seconds(1), () -> say("after a second"));
        loop.callLater(seconds(7), () -> say("after seven"));
        Thread.sleep(seconds(5));
        assertThat(timeline).shows().nothingLeftRunning();

        // A delay counts from when it was asked for.
        loop.run();
        assertThat(timeline)
                .showsInOrder("5.0 loop: soon", "5.0 loop: after a second", "7.0 loop: after seven")
                .took(seconds(7));
    }

    @Test
    @Points(3)
    void behind_a_busy_callback_the_longest_due_goes_first(Timeline timeline) throws Exception {
        loop.callLater(seconds(1), () -> say("due at 1"));
        loop.callSoon(() -> {
            loop.callLater(seconds(2), () -> say("due at 2"));
            loop.callLater(millis(500), () -> say("due at 0.5"));
            loop.callSoon(() -> say("due at 0"));
            work(seconds(3));
            loop.callSoon(() -> say("due at 3"));
            loop.callLater(millis(100), () -> say("due at 3.1"));
        });
        loop.run();

        assertThat(timeline)
                .showsInOrder(
                        "3.0 loop: due at 0",
                        "3.0 loop: due at 0.5",
                        "3.0 loop: due at 1",
                        "3.0 loop: due at 2",
                        "3.0 loop: due at 3",
                        "3.1 loop: due at 3.1");
    }

    @Test
    @Points(3)
    void callbacks_that_ask_for_more_keep_no_timer_waiting(Timeline timeline) throws Exception {
        loop.callLater(millis(250), () -> say("timer"));
        loop.callSoon(new Runnable() {
            private int rounds;

            @Override
            public void run() {
                work(millis(100));
                if (++rounds < 50) {
                    loop.callSoon(this);
                }
            }
        });
        loop.run();

        assertThat(timeline).shows("0.3 loop: timer").took(seconds(5));
    }

    @Test
    @Points(3)
    void a_callback_that_fails_stops_nobody(Timeline timeline) throws Exception {
        loop.callSoon(() -> {
            throw new IllegalStateException("burnt");
        });
        loop.callSoon(() -> say("next"));
        loop.callLater(seconds(1), () -> {
            say("timer");
            throw new IllegalArgumentException("salty");
        });
        loop.callLater(seconds(2), () -> {
            loop.callSoon(() -> say("asked for by one that fails"));
            throw new UnsupportedOperationException("raw");
        });
        loop.run();

        assertThat(timeline)
                .showsInOrder(
                        "0.0 loop: java.lang.IllegalStateException: burnt",
                        "0.0 loop: next",
                        "1.0 loop: timer",
                        "1.0 loop: java.lang.IllegalArgumentException: salty",
                        "2.0 loop: java.lang.UnsupportedOperationException: raw",
                        "2.0 loop: asked for by one that fails");
    }

    @Test
    @Points(3)
    void stopped_it_keeps_the_rest_for_the_next_run(Timeline timeline) throws Exception {
        loop.stop();
        loop.callSoon(() -> say("a"));
        loop.callLater(seconds(1), () -> {
            loop.callSoon(() -> say("soon"));
            loop.stop();
            say("stopping");
        });
        loop.callLater(seconds(1), () -> say("b"));
        loop.callLater(seconds(3), () -> say("c"));
        loop.callLater(seconds(8), () -> say("d"));
        loop.run();
        assertThat(timeline).showsInOrder("0.0 loop: a", "1.0 loop: stopping").took(seconds(1));

        Thread.sleep(seconds(4));
        loop.stop();
        loop.run();
        assertThat(timeline)
                .showsInOrder(
                        "0.0 loop: a",
                        "1.0 loop: stopping",
                        "5.0 loop: b",
                        "5.0 loop: soon",
                        "5.0 loop: c",
                        "8.0 loop: d")
                .took(seconds(8));
    }

    @Test
    @Points(3)
    void it_returns_when_nothing_is_left_and_can_run_again(Timeline timeline) throws Exception {
        loop.run();
        assertThat(timeline).took(Duration.ZERO);

        loop.callLater(seconds(2), () -> say("one"));
        loop.run();
        assertThat(timeline).took(seconds(2));
        loop.run();
        loop.callSoon(() -> say("two"));
        loop.run();

        assertThat(timeline).showsInOrder("2.0 loop: one", "2.0 loop: two").nothingLeftRunning();
    }

    @Test
    @Points(3)
    void while_nothing_is_due_the_thread_sleeps(Timeline timeline) throws Exception {
        FutureTask<Void> running = running();
        loop.callLater(Duration.ofDays(20).plusMillis(1), () -> say("at last"));
        Thread thread = Thread.startVirtualThread(running);

        Thread.sleep(Duration.ofDays(10));
        assertThat(thread.getState()).isIn(Thread.State.TIMED_WAITING, Thread.State.WAITING);
        running.get();
        assertThat(timeline).shows("1728000.001 loop: at last");
    }

    @Test
    @Points(3)
    void interrupted_in_its_sleep_it_loses_no_callback(Timeline timeline) throws Exception {
        loop.callSoon(() -> say("soon"));
        loop.callLater(seconds(5), () -> say("at five"));
        loop.callLater(seconds(3), () -> say("at three"));
        FutureTask<Void> running = running();
        Thread thread = Thread.startVirtualThread(running);
        Thread.sleep(seconds(2));
        thread.interrupt();
        assertFails(running::get).withA(InterruptedException.class);
        assertThat(timeline).took(seconds(2));

        loop.callLater(seconds(2), () -> say("at four"));
        loop.run();
        assertThat(timeline)
                .showsInOrder("0.0 loop: soon", "3.0 loop: at three", "4.0 loop: at four", "5.0 loop: at five")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void callbacks_run_in_the_thread_that_called_run() throws Exception {
        ThreadLocal<String> note = ThreadLocal.withInitial(() -> "nobody's");
        note.set("the caller's");
        List<String> found = new ArrayList<>();
        loop.callSoon(() -> found.add(note.get()));
        loop.callLater(seconds(1), () -> found.add(note.get()));
        loop.run();

        assertThat(found).containsExactly("the caller's", "the caller's");
    }

    @Test
    @Points(3)
    void any_program_runs_as_on_a_scheduler_of_the_jdk(Timeline timeline) throws Exception {
        for (int seed = 1; seed <= 40; seed++) {
            AnyProgram program = AnyProgram.of(seed);

            assertThat(program.on(loop, timeline)).as("%s", program).isEqualTo(program.onTheJdk(timeline));
        }
    }

    private FutureTask<Void> running() {
        return new FutureTask<>(() -> {
            loop.run();
            return null;
        });
    }

    private static void say(String what) {
        System.out.println("loop: " + what);
    }

    private static List<String> said(Timeline timeline) {
        return timeline.lines().stream().map(Line::what).toList();
    }

    private static void work(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
