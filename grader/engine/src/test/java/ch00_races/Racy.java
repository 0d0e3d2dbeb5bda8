package ch00_races;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Programs that are wrong under some schedule. Each returns whether its result is what its author wanted. */
public final class Racy {
    private int named;
    private int counter;
    private volatile int volatileCounter;
    private static int staticCounter;
    private long wide;
    private String lazy;
    private boolean stop;
    private int[] published;

    public boolean named() throws Exception {
        Runnable task = () -> named++;
        Thread one = new Thread(task);
        Thread two = new Thread(task);
        one.start();
        two.start();
        one.join();
        two.join();
        return named == 2;
    }

    public boolean counter() throws Exception {
        Twice.run(() -> {
            for (int i = 0; i < 5; i++) {
                counter++;
            }
        });
        return counter == 10;
    }

    public boolean staticCounter() throws Exception {
        staticCounter = 0;
        Twice.run(() -> staticCounter++);
        return staticCounter == 2;
    }

    public boolean wideCounter() throws Exception {
        Twice.run(() -> wide += 3L);
        return wide == 6;
    }

    public boolean volatileIncrement() throws Exception {
        Twice.run(() -> volatileCounter++);
        return volatileCounter == 2;
    }

    public boolean arrayElement() throws Exception {
        int[] n = {0};
        Twice.run(() -> n[0]++);
        return n[0] == 2;
    }

    public boolean checkThenAct() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Twice.run(() -> {
            if (lazy == null) {
                lazy = "made" + made.incrementAndGet();
            }
        });
        return made.get() == 1;
    }

    public boolean setWhileAnotherLooksAtAll() throws Exception {
        List<String> places = new ArrayList<>(List.of("to do"));
        Thread worker = Thread.startVirtualThread(() -> places.set(0, "done"));
        while (places.contains("to do")) {
            Thread.sleep(1);
        }
        worker.join();
        return true;
    }

    public boolean putOfAKeyWhileAnotherLooksAtAll() throws Exception {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
        Thread worker = Thread.startVirtualThread(() -> counts.put("a", 2));
        boolean late = counts.containsValue(1);
        worker.join();
        return late || !counts.containsValue(1);
    }

    public boolean getThenPut() throws Exception {
        Map<String, Integer> counts = new ConcurrentHashMap<>(Map.of("k", 0));
        Twice.run(() -> counts.put("k", counts.get("k") + 1));
        return counts.get("k") == 2;
    }

    public boolean listAdd() throws Exception {
        List<Integer> list = new ArrayList<>();
        Twice.run(() -> list.add(1));
        return list.size() == 2;
    }

    public boolean listAddByReference() throws Exception {
        List<String> list = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List.of("a", "b", "c")
                    .forEach(word -> pool.submit(() -> List.of(word).forEach(list::add)));
        }
        return list.size() == 3;
    }

    public boolean mapMerge() throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        Twice.run(() -> counts.merge("k", 1, Integer::sum));
        return counts.get("k") == 2;
    }

    public boolean mapComputeIfAbsent() throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        Twice.run(() -> counts.computeIfAbsent("k", _ -> 1));
        return counts.get("k") == 1;
    }

    public boolean mapIteration() throws Exception {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
        Thread writer = Thread.startVirtualThread(() -> counts.put("b", 2));
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        writer.join();
        return sum == 3;
    }

    public boolean copyOfKeys() throws Exception {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
        Thread writer = Thread.startVirtualThread(() -> counts.put("b", 2));
        List<String> keys = new ArrayList<>(counts.keySet());
        writer.join();
        return !keys.isEmpty();
    }

    public boolean builder() throws Exception {
        StringBuilder text = new StringBuilder();
        Twice.run(() -> text.append("x"));
        return text.length() == 2;
    }

    public boolean lockOrder() throws Exception {
        Lock a = new ReentrantLock();
        Lock b = new ReentrantLock();
        Thread one = Thread.startVirtualThread(() -> both(a, b));
        Thread two = Thread.startVirtualThread(() -> both(b, a));
        one.join();
        two.join();
        return true;
    }

    private static void both(Lock first, Lock second) {
        first.lock();
        second.lock();
        second.unlock();
        first.unlock();
    }

    public boolean monitorOrder() throws Exception {
        Object a = new Object();
        Object b = new Object();
        Thread one = Thread.startVirtualThread(() -> bothMonitors(a, b));
        Thread two = Thread.startVirtualThread(() -> bothMonitors(b, a));
        one.join();
        two.join();
        return true;
    }

    private void bothMonitors(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                counter++;
            }
        }
    }

    public boolean differentLocks() throws Exception {
        Object a = new Object();
        Object b = new Object();
        Thread one = Thread.startVirtualThread(() -> increment(a));
        Thread two = Thread.startVirtualThread(() -> increment(b));
        one.join();
        two.join();
        return counter == 2;
    }

    private void increment(Object lock) {
        synchronized (lock) {
            counter++;
        }
    }

    public boolean plainFlag() throws Exception {
        Thread reader = Thread.startVirtualThread(() -> {
            while (!stop) {
                Thread.yield();
            }
        });
        stop = true;
        reader.join();
        return true;
    }

    public boolean unsafePublication() throws Exception {
        Thread writer = Thread.startVirtualThread(() -> published = new int[] {42});
        Thread.sleep(10);
        boolean ok = published == null || published[0] == 42;
        writer.join();
        return ok;
    }

    public boolean halfSynchronized() throws Exception {
        Thread writer = Thread.startVirtualThread(() -> increment(this));
        int seen = counter;
        writer.join();
        return seen <= 1;
    }

    public boolean poolTasks() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                pool.submit(() -> counter++);
            }
        }
        return counter == 2;
    }

    public boolean checkThenActOnSynchronizedMethods() throws Exception {
        var account = new Account();
        Twice.run(() -> {
            if (account.balance() >= 10) {
                account.take(10);
            }
        });
        return account.balance() >= 0;
    }

    private static final class Account {
        private int balance = 10;

        synchronized int balance() {
            return balance;
        }

        synchronized void take(int amount) {
            balance -= amount;
        }
    }
}
