package ch00_garbage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class GarbageTest {
    private static final int MUCH = 1 << 20;

    /** The collector moves things; a thread that loses sight of its monitor would be accused of a race, or crash the JVM. */
    @Test
    void who_waits_for_a_monitor_knows_it_after_a_collection() throws Exception {
        List<byte[]> garbage = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            garbage.add(new byte[MUCH]);
        }
        var shared = new Shared();
        List<Thread> threads = new ArrayList<>(List.of(Thread.startVirtualThread(() -> shared.add(0))));
        Thread.sleep(1);
        for (int i = 1; i < 20; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> shared.add(number)));
        }
        Thread.sleep(1);
        garbage.clear();
        System.gc();

        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(shared.numbers).hasSize(20);
    }

    private static final class Shared {
        private final List<Integer> numbers = new ArrayList<>();

        void add(int number) {
            synchronized (this) {
                numbers.add(number);
                sleep();
            }
        }

        private static void sleep() {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
