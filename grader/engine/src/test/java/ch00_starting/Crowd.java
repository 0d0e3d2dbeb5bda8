package ch00_starting;

import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asynckata.engine.Durations;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Many tests of one class, which can be told apart by what they print. */
@VirtualTime
public class Crowd {
    /** How many tests there are. */
    public static final int TESTS = 200;

    @BeforeEach
    void prepare() throws InterruptedException {
        Thread.sleep(1000);
        System.out.println("egg: prepared");
    }

    @RepeatedTest(TESTS)
    void a_test(Timeline timeline) throws InterruptedException {
        Stream<Thread> threads = IntStream.rangeClosed(1, 3).mapToObj(beats -> new Thread(() -> boil(beats)));
        for (Thread thread : threads.peek(Thread::start).toList()) {
            thread.join();
        }
        assertThat(timeline)
                .shows("1.0 egg: prepared", "2.0 egg 1: ready", "3.0 egg 2: ready", "4.0 egg 3: ready")
                .took(Durations.seconds(4));
    }

    private static void boil(int beats) {
        try {
            Thread.sleep(1000L * beats);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("egg " + beats + ": ready");
    }
}
