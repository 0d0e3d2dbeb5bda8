package ch03_event_loop;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TinyEventLoopTest {

    private final TinyEventLoop loop = new TinyEventLoop();

    @Test
    @Points(2)
    void two_tasks_step_by_step(Timeline timeline) throws Exception {
        loop.callSoon(() -> {
            System.out.println("main: creating tasks");
            loop.callSoon(() -> {
                System.out.println("task 1: starting");
                loop.callLater(seconds(2), () -> System.out.println("task 1: finished"));
            });
            loop.callSoon(() -> {
                System.out.println("task 2: starting");
                loop.callLater(seconds(1), () -> System.out.println("task 2: finished"));
            });
            System.out.println("main: waiting for tasks");
        });
        loop.run();
        System.out.println("main: all done");

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 task 1: starting",
                        "0.0 task 2: starting",
                        "1.0 task 2: finished",
                        "2.0 task 1: finished",
                        "2.0 main: all done");
    }

    @Test
    @Points(2)
    void timers_of_one_instant_come_in_the_order_asked(Timeline timeline) throws Exception {
        for (String name : "ABCDE".split("")) {
            loop.callLater(seconds(1), () -> System.out.println("later: " + name));
        }
        loop.callLater(seconds(0.5), () -> System.out.println("half: a second"));
        loop.callSoon(() -> System.out.println("soon: at once"));
        System.out.println("main: running");
        loop.run();

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: running",
                        "0.0 soon: at once",
                        "0.5 half: a second",
                        "1.0 later: A",
                        "1.0 later: B",
                        "1.0 later: C",
                        "1.0 later: D",
                        "1.0 later: E");
    }
}
