package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Call.call;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code synchronized}, {@code wait} and {@code notify}. */
final class Monitors {
    private Monitors() {}

    static List<Call> calls() {
        return List.of(
                call("Object.wait(millis), given up", ms(2), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        monitor.wait(2 * MS);
                    }
                }),
                call("Object.wait(millis, nanos), which rounds up", ms(2).plusMillis(1), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        monitor.wait(2 * MS, 1);
                    }
                }),
                call("TimeUnit.timedWait", ms(2), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        TimeUnit.MILLISECONDS.timedWait(monitor, 2 * MS);
                    }
                }),
                call("Object.wait, notified", ms(1), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        Others.after(1, () -> notify(monitor));
                        monitor.wait();
                    }
                }),
                call("Object.wait(millis), notified", ms(1), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        Others.after(1, () -> notify(monitor));
                        monitor.wait(5 * MS);
                    }
                }),
                call("Object.wait(millis), notified by one who holds on", ms(3), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        Others.after(1, () -> {
                            synchronized (monitor) {
                                monitor.notifyAll();
                                Thread.sleep(2 * MS);
                            }
                        });
                        monitor.wait(5 * MS);
                    }
                }),
                call("Object.wait(millis), given up but not let in", ms(4), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        Others.after(1, () -> {
                            synchronized (monitor) {
                                Thread.sleep(3 * MS);
                            }
                        });
                        monitor.wait(2 * MS);
                    }
                }),
                call("Object.wait, interrupted", ms(1), InterruptedException.class, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    var monitor = new Object();
                    synchronized (monitor) {
                        monitor.wait(5 * MS);
                    }
                    return "waited on";
                }),
                call("Object.notifyAll wakes three", ms(1), 0, Monitors::notifyAllOfThree),
                call("Object.notify wakes one of three", ms(2), 2, Monitors::notifyOneOfThree),
                call("synchronized, held by another", ms(3), () -> {
                    var monitor = new Object();
                    Others.hold(monitor, 3);
                    synchronized (monitor) {
                        monitor.notifyAll();
                    }
                }),
                call("synchronized, four in turn", ms(4), () -> {
                    var monitor = new Object();
                    var threads = List.of(inside(monitor), inside(monitor), inside(monitor), inside(monitor));
                    for (Thread thread : threads) {
                        thread.join();
                    }
                }),
                call("synchronized within synchronized", ms(1), () -> {
                    var monitor = new Object();
                    synchronized (monitor) {
                        synchronized (monitor) {
                            Thread.sleep(MS);
                        }
                    }
                }));
    }

    private static void notify(Object monitor) {
        synchronized (monitor) {
            monitor.notify();
        }
    }

    private static Thread inside(Object monitor) {
        return Others.start(() -> {
            synchronized (monitor) {
                Thread.sleep(MS);
            }
        });
    }

    private static int notifyAllOfThree() throws InterruptedException {
        var monitor = new Object();
        var left = threeWaitingFor(monitor, 5);
        Thread.sleep(MS);
        synchronized (monitor) {
            monitor.notifyAll();
        }
        while (left.get() > 0) {
            Thread.yield();
        }
        return left.get();
    }

    private static int notifyOneOfThree() throws InterruptedException {
        var monitor = new Object();
        var left = threeWaitingFor(monitor, 5);
        Thread.sleep(MS);
        notify(monitor);
        Thread.sleep(MS);
        return left.get();
    }

    /** Returns when three threads wait to be notified, for so many beats at most; counts those that still do. */
    private static AtomicInteger threeWaitingFor(Object monitor, int beats) throws InterruptedException {
        var left = new AtomicInteger(3);
        var waiting = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            Others.start(() -> {
                synchronized (monitor) {
                    waiting.countDown();
                    monitor.wait(beats * MS);
                }
                left.decrementAndGet();
            });
        }
        waiting.await();
        return left;
    }
}
