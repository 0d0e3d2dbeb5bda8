package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** Both ends of the blocking deque. */
final class Deques {
    private Deques() {}

    static List<Call> calls() {
        return List.of(
                call("LinkedBlockingDeque.take", ms(1), "egg", () -> filled().take()),
                call("LinkedBlockingDeque.takeFirst", ms(1), "egg", () -> filled().takeFirst()),
                call("LinkedBlockingDeque.takeLast", ms(1), "egg", () -> filled().takeLast()),
                call(
                        "LinkedBlockingDeque.putFirst into a full one",
                        ms(1),
                        () -> emptied().putFirst("egg")),
                call(
                        "LinkedBlockingDeque.putLast into a full one",
                        ms(1),
                        () -> emptied().putLast("egg")),
                call("LinkedBlockingDeque.pollFirst(limit)", ns(2), null, () -> empty().pollFirst(2 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.pollFirst(limit), filled",
                        ms(1),
                        "egg",
                        () -> filled().pollFirst(5 * NS, NANOSECONDS)),
                call("LinkedBlockingDeque.pollLast(limit)", ns(2), null, () -> empty().pollLast(2 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.pollLast(limit), filled",
                        ms(1),
                        "egg",
                        () -> filled().pollLast(5 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.offerFirst(limit)",
                        ns(2),
                        false,
                        () -> full().offerFirst("egg", 2 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.offerFirst(limit), emptied",
                        ms(1),
                        true,
                        () -> emptied().offerFirst("egg", 5 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.offerLast(limit)",
                        ns(2),
                        false,
                        () -> full().offerLast("egg", 2 * NS, NANOSECONDS)),
                call(
                        "LinkedBlockingDeque.offerLast(limit), emptied",
                        ms(1),
                        true,
                        () -> emptied().offerLast("egg", 5 * NS, NANOSECONDS)));
    }

    /** It has room for one. */
    private static BlockingDeque<String> empty() {
        return new LinkedBlockingDeque<>(1);
    }

    private static BlockingDeque<String> full() {
        BlockingDeque<String> deque = empty();
        deque.add("toast");
        return deque;
    }

    /** Something is put into it after one beat. */
    private static BlockingDeque<String> filled() {
        BlockingDeque<String> deque = empty();
        Others.after(1, () -> deque.put("egg"));
        return deque;
    }

    /** Full, until after one beat something is taken from it. */
    private static BlockingDeque<String> emptied() {
        BlockingDeque<String> deque = full();
        Others.after(1, deque::take);
        return deque;
    }
}
