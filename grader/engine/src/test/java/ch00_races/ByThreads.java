package ch00_races;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Right under every schedule, by what threads promise: start, end, interrupt. Each program returns whether its result is right. */
public final class ByThreads {
    private int counter;
    private String text;
    private volatile boolean ready;

    public boolean startAndJoin() throws Exception {
        counter = 1;
        Thread thread = Thread.ofVirtual().unstarted(this::increment);
        counter++;
        thread.start();
        thread.join();
        return ++counter == 4;
    }

    public boolean joinWithLimit() throws Exception {
        Thread thread = Thread.startVirtualThread(this::increment);
        while (!thread.join(Duration.ofMillis(10))) {
            Thread.sleep(1);
        }
        return counter == 1;
    }

    public boolean isAlivePolled() throws Exception {
        Thread thread = Thread.startVirtualThread(this::increment);
        while (thread.isAlive()) {
            Thread.sleep(1);
        }
        return counter == 1;
    }

    public boolean statePolled() throws Exception {
        Thread thread = Thread.startVirtualThread(this::increment);
        while (thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        return counter == 1;
    }

    public boolean threadOfThread() throws Exception {
        int[] n = {0};
        Thread outer = new Thread(() -> {
            n[0]++;
            Thread inner = new Thread(() -> n[0]++);
            inner.start();
            try {
                inner.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            n[0]++;
        });
        outer.start();
        outer.join();
        return n[0] == 3;
    }

    public boolean interruptAndFlag() throws Exception {
        List<String> seen = new ArrayList<>();
        Thread sleeper = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                seen.add(text);
            }
        });
        text = "wake up";
        sleeper.interrupt();
        sleeper.join();
        return seen.equals(List.of("wake up"));
    }

    public boolean interruptPolled() throws Exception {
        Thread runner = Thread.startVirtualThread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
            counter++;
        });
        counter = 5;
        runner.interrupt();
        runner.join();
        return counter == 6;
    }

    public boolean interruptedCleared() throws Exception {
        Thread runner = Thread.startVirtualThread(() -> {
            while (!Thread.interrupted()) {
                Thread.yield();
            }
            counter++;
        });
        counter = 5;
        runner.interrupt();
        runner.join();
        return counter == 6;
    }

    public boolean threadLocals() throws Exception {
        ThreadLocal<int[]> own = ThreadLocal.withInitial(() -> new int[1]);
        AtomicInteger sum = new AtomicInteger();
        Twice.run(() -> {
            own.get()[0]++;
            sum.addAndGet(own.get()[0]);
        });
        return sum.get() == 2;
    }

    public boolean parkAndUnpark() throws Exception {
        Thread sleeper = Thread.startVirtualThread(() -> {
            while (!ready) {
                LockSupport.park();
            }
            counter++;
        });
        counter = 5;
        ready = true;
        LockSupport.unpark(sleeper);
        sleeper.join();
        return counter == 6;
    }

    public boolean uncaughtHandler() throws Exception {
        String[] seen = {null};
        Thread thread = Thread.ofVirtual()
                .uncaughtExceptionHandler((t, e) -> seen[0] = e.getMessage())
                .unstarted(() -> {
                    throw new IllegalStateException("boom");
                });
        thread.start();
        thread.join();
        return "boom".equals(seen[0]);
    }

    private void increment() {
        counter++;
    }
}
