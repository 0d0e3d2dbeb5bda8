package ch00_nasty;

import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Loops, each named after what it is: a call of the method's kind of tick is all that matters. */
final class Turns {
    private boolean stop;
    private int count;

    void waiting_for_a_field() {
        while (!stop) {}
    }

    void waiting_for_a_future(Future<?> future) {
        while (!future.isDone()) {
            Thread.onSpinWait();
        }
    }

    void waiting_for_an_element(int[] flags) {
        do {} while (flags[0] == 0);
    }

    void waiting_with_a_variable_set_afresh(Queue<String> queue) {
        String head;
        while ((head = queue.peek()) == null) {}
        assert head != null;
    }

    void waiting_for_ever() {
        for (; ; ) {}
    }

    void waiting_for_one_of_two(AtomicInteger one, Thread other) {
        for (; ; ) {
            int now = one.get();
            if (now > 3) {
                return;
            }
            if (!other.isAlive()) {
                break;
            }
        }
    }

    void idle_for_all_we_know(Queue<String> queue) {
        while (queue.poll() == null) {}
    }

    void idle_with_an_attempt(AtomicInteger number) {
        while (!number.compareAndSet(0, 1)) {
            Thread.yield();
        }
    }

    void busy_with_a_field() {
        while (count < 1000) {
            count++;
        }
    }

    void busy_counting_its_turns() {
        int turns = 0;
        while (!stop) {
            turns++;
        }
        assert turns >= 0;
    }

    void busy_though_in_an_inner_loop(Future<?> future) {
        long sum = 0;
        while (!future.isDone()) {
            for (int i = 0; i < 3; i++) {
                sum += i;
            }
        }
        assert sum >= 0;
    }

    void busy_carrying_a_value(Queue<Integer> queue) {
        Integer last = null;
        do {
            last = last == null ? queue.peek() : last;
        } while (last == null);
    }

    long tick_of_a_calculation() {
        long x = 1;
        for (int i = 0; i < 100; i++) {
            x = x * 31 + i;
        }
        return x;
    }
}
