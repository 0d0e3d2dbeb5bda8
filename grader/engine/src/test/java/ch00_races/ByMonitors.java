package ch00_races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Right under every schedule, by monitors. Each program returns whether its result is right. */
public final class ByMonitors {
    private int counter;
    private static int initialisations;

    public boolean synchronizedBlocks() throws Exception {
        Object lock = new Object();
        Twice.run(() -> {
            for (int i = 0; i < 5; i++) {
                synchronized (lock) {
                    counter++;
                }
            }
        });
        return counter == 10;
    }

    public boolean synchronizedMethods() throws Exception {
        var tally = new Tally();
        Twice.run(() -> {
            tally.increment();
            Tally.count(1);
        });
        return tally.value() == 2;
    }

    private static final class Tally {
        private int value;
        private static int all;

        synchronized void increment() {
            value++;
        }

        synchronized int value() {
            return value;
        }

        static synchronized void count(int n) {
            all += n;
        }
    }

    public boolean synchronizedOnClass() throws Exception {
        Twice.run(() -> {
            synchronized (ByMonitors.class) {
                initialisations++;
            }
        });
        synchronized (ByMonitors.class) {
            return initialisations > 0;
        }
    }

    public boolean synchronizedWithExceptions() throws Exception {
        Twice.run(() -> {
            try {
                failing();
            } catch (IllegalStateException e) {
                synchronized (this) {
                    counter++;
                }
            }
        });
        return counter == 4;
    }

    private synchronized void failing() {
        counter++;
        throw new IllegalStateException();
    }

    public boolean waitAndNotify() throws Exception {
        List<Integer> box = new ArrayList<>();
        Thread taker = Thread.startVirtualThread(() -> {
            synchronized (box) {
                while (box.isEmpty()) {
                    try {
                        box.wait();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                counter = box.removeFirst();
            }
        });
        synchronized (box) {
            box.add(7);
            box.notifyAll();
        }
        taker.join();
        return counter == 7;
    }

    public boolean waitReleases() throws Exception {
        Object lock = new Object();
        Thread waiter = Thread.startVirtualThread(() -> {
            synchronized (lock) {
                counter = 1;
                try {
                    lock.wait(10);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                counter++;
            }
        });
        Thread.sleep(5);
        synchronized (lock) {
            counter += 10;
        }
        waiter.join();
        return counter == 12 || counter == 2;
    }

    public boolean timedWait() throws Exception {
        Object lock = new Object();
        Thread waiter = Thread.startVirtualThread(() -> {
            synchronized (lock) {
                counter++;
                try {
                    TimeUnit.MILLISECONDS.timedWait(lock, 10);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                counter++;
            }
        });
        synchronized (lock) {
            counter += 10;
        }
        TimeUnit.SECONDS.timedJoin(waiter, 1);
        return counter == 12;
    }
}
