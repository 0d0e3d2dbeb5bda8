package ch01_fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** Threads, by hand. */
class Threads {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<List<String>> NAMES = new ThreadLocal<>() {
        @Override
        protected List<String> initialValue() {
            return new ArrayList<>();
        }
    };
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();
    private static final ScopedValue<String> CUSTOMER = ScopedValue.newInstance();

    private boolean ready;

    synchronized void await() throws InterruptedException {
        while (!ready) {
            wait(100);
        }
        ready = false;
        notifyAll();
    }

    void start() throws Exception {
        Thread virtual = Thread.ofVirtual().name("worker-", 0).inheritInheritableThreadLocals(false).start(this::work);
        Thread unstarted = Thread.ofVirtual().unstarted(() -> {});
        Thread plain = new Thread(this::work);
        Thread named = new Thread(null, this::work, "named", 0);
        plain.setDaemon(true);
        plain.setName("plain");
        plain.setPriority(Thread.MAX_PRIORITY);
        plain.setUncaughtExceptionHandler((thread, failure) -> System.err.println(thread.getName() + ": " + failure));
        plain.start();
        Thread.startVirtualThread(named);
        unstarted.start();
        virtual.join();
        virtual.join(Duration.ofSeconds(1));
        plain.join(10);
        plain.interrupt();
        if (plain.isAlive() && plain.getState() == Thread.State.TIMED_WAITING && !plain.isInterrupted()) {
            System.out.println(plain.threadId() + plain.getName() + plain.isVirtual() + plain.isDaemon());
        }
        ThreadFactory factory = Thread.ofVirtual().factory();
        factory.newThread(this::work).start();
        ScopedValue.where(CUSTOMER, "Ada").run(() -> System.out.println(CUSTOMER.get()));
        String name = ScopedValue.where(CUSTOMER, "Ada").call(CUSTOMER::get);
    }

    void work() {
        try {
            Thread.sleep(1);
            Thread.sleep(Duration.ofMillis(1));
            Thread.yield();
            Thread.onSpinWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        DEPTH.set(DEPTH.get() + 1);
        NAMES.get().add(Thread.currentThread().getName());
        USER.remove();
        if (Thread.interrupted() || Thread.holdsLock(this)) {
            throw new IllegalStateException();
        }
    }
}
