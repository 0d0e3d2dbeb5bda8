package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Call.call;
import static ch00_matrix.Others.lasting;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Threads, however they are made. */
final class Threads {
    private Threads() {}

    /** A method that takes a long, as {@code TimeUnit::sleep} does. */
    private interface LongAction {
        void accept(long value) throws Exception;
    }

    static List<Call> calls() {
        return List.of(
                call("new Thread(runnable)", ms(2), () -> joined(new Thread(lasting(2)))),
                call("new Thread(runnable, name)", ms(2), "chef", () -> joined(new Thread(lasting(2), "chef"))),
                call("new Thread(group, runnable)", ms(2), () -> joined(new Thread(null, lasting(2)))),
                call(
                        "new Thread(group, runnable, name)",
                        ms(2),
                        "chef",
                        () -> joined(new Thread(null, lasting(2), "chef"))),
                call("new Thread(runnable), a daemon with a priority", ms(2), () -> {
                    var thread = new Thread(lasting(2));
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MAX_PRIORITY);
                    joined(thread);
                }),
                call("Thread::new as a ThreadFactory", ms(2), () -> joined(made(Thread::new))),
                call(
                        "a ThreadFactory of one's own",
                        ms(2),
                        "chef",
                        () -> joined(made(task -> new Thread(task, "chef")))),
                call("a ThreadFactory of one's own in a pool", ms(2), "chef", () -> {
                    try (var pool = Executors.newFixedThreadPool(1, task -> new Thread(task, "chef"))) {
                        return pool.submit(() -> {
                                    Thread.sleep(2 * MS);
                                    return Thread.currentThread().getName();
                                })
                                .get();
                    }
                }),
                call("Executors.defaultThreadFactory", ms(2), () -> joined(made(Executors.defaultThreadFactory()))),
                call(
                        "Thread.startVirtualThread",
                        ms(2),
                        () -> Thread.startVirtualThread(lasting(2)).join()),
                call("Thread.ofVirtual().start", ms(2), "chef", () -> {
                    Thread thread = Thread.ofVirtual().name("chef").start(lasting(2));
                    thread.join();
                    return thread.getName();
                }),
                call(
                        "Thread.ofVirtual().unstarted",
                        ms(2),
                        () -> joined(Thread.ofVirtual().unstarted(lasting(2)))),
                call(
                        "Thread.ofVirtual().factory",
                        ms(2),
                        "chef-0",
                        () -> joined(made(Thread.ofVirtual().name("chef-", 0).factory()))),
                call("UncaughtExceptionHandler of a thread", ms(1), "burnt", () -> {
                    var caught = new AtomicReference<String>();
                    Thread thread = Thread.ofVirtual().unstarted(() -> {
                        lasting(1).run();
                        throw new IllegalStateException("burnt");
                    });
                    thread.setUncaughtExceptionHandler((_, failure) -> caught.set(failure.getMessage()));
                    thread.start();
                    thread.join();
                    return caught.get();
                }),
                call("Thread::sleep", ms(2), () -> {
                    LongAction sleep = Thread::sleep;
                    sleep.accept(2 * MS);
                }),
                call("TimeUnit.MILLISECONDS::sleep", ms(2), () -> {
                    LongAction sleep = TimeUnit.MILLISECONDS::sleep;
                    sleep.accept(2 * MS);
                }),
                call("Thread.interrupted of one that another interrupts", ms(2), true, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    lasting(2).run();
                    boolean interrupted = Thread.interrupted();
                    Thread.sleep(MS);
                    return interrupted;
                }));
    }

    private static Thread made(ThreadFactory factory) {
        return factory.newThread(lasting(2));
    }

    /** Starts the thread and waits for its end; gives its name. */
    private static String joined(Thread thread) throws InterruptedException {
        thread.start();
        thread.join();
        return thread.getName();
    }
}
