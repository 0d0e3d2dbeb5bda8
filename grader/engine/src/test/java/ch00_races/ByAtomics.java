package ch00_races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Right under every schedule, by atomic and volatile variables. Each program returns whether its result is right. */
public final class ByAtomics {
    private int counter;
    private String text;
    private volatile boolean ready;
    private volatile Helper helper;

    public boolean atomics() throws Exception {
        AtomicInteger count = new AtomicInteger();
        LongAdder adder = new LongAdder();
        Twice.run(() -> {
            count.incrementAndGet();
            adder.increment();
        });
        return count.get() == 2 && adder.sum() == 2;
    }

    public boolean atomicPublication() throws Exception {
        AtomicReference<List<String>> box = new AtomicReference<>();
        Thread writer = Thread.startVirtualThread(() -> {
            List<String> list = new ArrayList<>();
            list.add("x");
            box.set(list);
        });
        while (box.get() == null) {
            Thread.sleep(1);
        }
        box.get().add("y");
        writer.join();
        return box.get().size() == 2;
    }

    public boolean atomicUpdateWithEffects() throws Exception {
        AtomicBoolean taken = new AtomicBoolean();
        Twice.run(() -> {
            while (!taken.compareAndSet(false, true)) {
                Thread.yield();
            }
            counter++;
            taken.set(false);
        });
        return counter == 2;
    }

    public boolean volatileFlag() throws Exception {
        Thread writer = Thread.startVirtualThread(() -> {
            text = "ready";
            ready = true;
        });
        while (!ready) {
            Thread.onSpinWait();
        }
        boolean right = text.equals("ready");
        writer.join();
        return right;
    }

    public boolean doubleCheckedLocking() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        Twice.run(() -> sum.addAndGet(helper().value));
        return sum.get() == 84;
    }

    private Helper helper() {
        Helper found = helper;
        if (found == null) {
            synchronized (this) {
                found = helper;
                if (found == null) {
                    found = new Helper();
                    found.value = 42;
                    helper = found;
                }
            }
        }
        return found;
    }

    private static final class Helper {
        private int value;
    }
}
