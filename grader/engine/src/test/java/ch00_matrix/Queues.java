package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.lang.ref.ReferenceQueue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;

/** The blocking queues. */
final class Queues {
    private Queues() {}

    static List<Call> calls() {
        return List.of(
                call(
                        "ArrayBlockingQueue.take",
                        ms(1),
                        "egg",
                        () -> filled(new ArrayBlockingQueue<>(1)).take()),
                call(
                        "ArrayBlockingQueue.put into a full one",
                        ms(1),
                        () -> emptied(new ArrayBlockingQueue<>(1)).put("egg")),
                call("ArrayBlockingQueue.poll(limit)", ns(2), null, () -> poll(new ArrayBlockingQueue<>(1))),
                call(
                        "ArrayBlockingQueue.poll(limit), filled",
                        ms(1),
                        "egg",
                        () -> poll(filled(new ArrayBlockingQueue<>(1)))),
                call("ArrayBlockingQueue.offer(limit)", ns(2), false, () -> offer(full(new ArrayBlockingQueue<>(1)))),
                call(
                        "ArrayBlockingQueue.offer(limit), emptied",
                        ms(1),
                        true,
                        () -> offer(emptied(new ArrayBlockingQueue<>(1)))),
                call(
                        "LinkedBlockingQueue.take",
                        ms(1),
                        "egg",
                        () -> filled(new LinkedBlockingQueue<>()).take()),
                call(
                        "LinkedBlockingQueue.put into a full one",
                        ms(1),
                        () -> emptied(new LinkedBlockingQueue<>(1)).put("egg")),
                call("LinkedBlockingQueue.poll(limit)", ns(2), null, () -> poll(new LinkedBlockingQueue<>())),
                call(
                        "LinkedBlockingQueue.poll(limit), filled",
                        ms(1),
                        "egg",
                        () -> poll(filled(new LinkedBlockingQueue<>()))),
                call("LinkedBlockingQueue.offer(limit)", ns(2), false, () -> offer(full(new LinkedBlockingQueue<>(1)))),
                call(
                        "LinkedBlockingQueue.offer(limit), emptied",
                        ms(1),
                        true,
                        () -> offer(emptied(new LinkedBlockingQueue<>(1)))),
                call(
                        "PriorityBlockingQueue.take",
                        ms(1),
                        "egg",
                        () -> filled(new PriorityBlockingQueue<>()).take()),
                call("PriorityBlockingQueue.poll(limit)", ns(2), null, () -> poll(new PriorityBlockingQueue<>())),
                call(
                        "PriorityBlockingQueue.poll(limit), filled",
                        ms(1),
                        "egg",
                        () -> poll(filled(new PriorityBlockingQueue<>()))),
                call(
                        "SynchronousQueue.take",
                        ms(1),
                        "egg",
                        () -> filled(new SynchronousQueue<>()).take()),
                call(
                        "SynchronousQueue.put",
                        ms(1),
                        () -> taken(new SynchronousQueue<>()).put("egg")),
                call("SynchronousQueue.poll(limit)", ns(2), null, () -> poll(new SynchronousQueue<>())),
                call(
                        "SynchronousQueue.poll(limit), handed over",
                        ms(1),
                        "egg",
                        () -> poll(filled(new SynchronousQueue<>(true)))),
                call(
                        "SynchronousQueue.poll within a microsecond",
                        Duration.ofNanos(500),
                        null,
                        () -> new SynchronousQueue<>().poll(500, NANOSECONDS)),
                call("SynchronousQueue.offer(limit)", ns(2), false, () -> offer(new SynchronousQueue<>())),
                call("SynchronousQueue.offer(limit), taken", ms(1), true, () -> offer(taken(new SynchronousQueue<>()))),
                call(
                        "LinkedTransferQueue.take",
                        ms(1),
                        "egg",
                        () -> filled(new LinkedTransferQueue<>()).take()),
                call("LinkedTransferQueue.put", ms(0), () -> new LinkedTransferQueue<>().put("egg")),
                call("LinkedTransferQueue.poll(limit)", ns(2), null, () -> poll(new LinkedTransferQueue<>())),
                call(
                        "LinkedTransferQueue.poll(limit), filled",
                        ms(1),
                        "egg",
                        () -> poll(filled(new LinkedTransferQueue<>()))),
                call("LinkedTransferQueue.transfer", ms(1), () -> {
                    var queue = new LinkedTransferQueue<String>();
                    Others.after(1, queue::take);
                    queue.transfer("egg");
                }),
                call(
                        "LinkedTransferQueue.tryTransfer(limit)",
                        ns(2),
                        false,
                        () -> new LinkedTransferQueue<>().tryTransfer("egg", 2 * NS, NANOSECONDS)),
                call("LinkedTransferQueue.tryTransfer(limit), taken", ms(1), true, () -> {
                    var queue = new LinkedTransferQueue<String>();
                    Others.after(1, queue::take);
                    return queue.tryTransfer("egg", 5 * NS, NANOSECONDS);
                }),
                call("ReferenceQueue.remove(limit)", ms(2), null, () -> new ReferenceQueue<>().remove(2 * MS)),
                call("DelayQueue.take", ns(2), "due", () -> delayed(2).take().toString()),
                call("DelayQueue.poll(limit)", ns(2), null, () -> delayed(5).poll(2 * NS, NANOSECONDS)),
                call(
                        "DelayQueue.poll(limit), due",
                        ns(2),
                        "due",
                        () -> delayed(2).poll(5 * NS, NANOSECONDS).toString()),
                call(
                        "DelayQueue.poll(limit) of an empty one",
                        ns(2),
                        null,
                        () -> new DelayQueue<Delayed>().poll(2 * NS, NANOSECONDS)));
    }

    private static String poll(BlockingQueue<String> queue) throws InterruptedException {
        return queue.poll(2 * NS, NANOSECONDS);
    }

    private static boolean offer(BlockingQueue<String> queue) throws InterruptedException {
        return queue.offer("egg", 2 * NS, NANOSECONDS);
    }

    private static BlockingQueue<String> full(BlockingQueue<String> queue) {
        queue.add("toast");
        return queue;
    }

    /** Something is put into it after one beat. */
    private static BlockingQueue<String> filled(BlockingQueue<String> queue) {
        Others.after(1, () -> queue.put("egg"));
        return queue;
    }

    /** Full, until after one beat something is taken from it. */
    private static BlockingQueue<String> emptied(BlockingQueue<String> queue) {
        return taken(full(queue));
    }

    /** Something is taken from it after one beat. */
    private static BlockingQueue<String> taken(BlockingQueue<String> queue) {
        Others.after(1, queue::take);
        return queue;
    }

    private static DelayQueue<Due> delayed(int beats) {
        var queue = new DelayQueue<Due>();
        queue.add(Due.in(beats * NS));
        return queue;
    }
}
