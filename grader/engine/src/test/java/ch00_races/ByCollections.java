package ch00_races;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Right under every schedule, by thread-safe collections, or by one owner at a time. Each program returns whether its result is right. */
public final class ByCollections {
    private int counter;

    public boolean queueHandOver() throws Exception {
        BlockingQueue<List<Integer>> queue = new ArrayBlockingQueue<>(1);
        Thread producer = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 3; i++) {
                List<Integer> item = new ArrayList<>();
                item.add(i);
                try {
                    queue.put(item);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        for (int i = 0; i < 3; i++) {
            List<Integer> item = queue.take();
            item.add(1);
            counter += item.size();
        }
        producer.join();
        return counter == 6;
    }

    public boolean synchronousQueue() throws Exception {
        SynchronousQueue<int[]> queue = new SynchronousQueue<>();
        Thread producer = Thread.startVirtualThread(() -> {
            try {
                queue.put(new int[] {1});
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        int[] got = queue.take();
        producer.join();
        return got[0]++ == 1;
    }

    public boolean concurrentMapCompute() throws Exception {
        Map<String, Integer> map = new ConcurrentHashMap<>();
        Twice.run(() -> {
            map.merge("a", 1, Integer::sum);
            map.compute("b", (_, old) -> {
                counter++;
                return old == null ? 1 : old + 1;
            });
        });
        return map.equals(Map.of("a", 2, "b", 2)) && counter == 2;
    }

    public boolean concurrentMapComputeIfAbsent() throws Exception {
        Map<String, List<String>> map = new ConcurrentHashMap<>();
        Twice.run(() -> {
            List<String> list = map.computeIfAbsent("k", _ -> {
                List<String> made = new ArrayList<>();
                made.add("one");
                return made;
            });
            if (!list.contains("one") || map.get("k").size() != 1) {
                throw new IllegalStateException();
            }
        });
        return map.get("k").size() == 1;
    }

    public boolean concurrentSetView() throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(Map.of("k", 1));
        Thread remover = Thread.startVirtualThread(() -> {
            counter = 9;
            map.keySet().remove("k");
        });
        while (map.containsKey("k")) {
            Thread.sleep(1);
        }
        boolean right = counter == 9;
        remover.join();
        return right;
    }

    public boolean synchronizedList() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        Twice.run(() -> {
            list.add(1);
            synchronized (list) {
                for (int n : list) {
                    counter += n;
                }
            }
        });
        synchronized (list) {
            return counter == 3 || counter == 4;
        }
    }

    public boolean synchronizedListThenBlock() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        Thread writer = Thread.startVirtualThread(() -> {
            counter = 5;
            list.add(1);
        });
        for (boolean seen = false; !seen; ) {
            synchronized (list) {
                seen = !list.isEmpty() && counter == 5;
            }
            Thread.sleep(1);
        }
        writer.join();
        return true;
    }

    public boolean viewMadeBeforehand() throws Exception {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
        Collection<Integer> values = map.values();
        Twice.run(() -> {
            synchronized (map) {
                for (int value : values) {
                    counter += value;
                }
                map.merge("a", 1, Integer::sum);
            }
        });
        return counter == 3;
    }

    public boolean vectorAndBuffer() throws Exception {
        Vector<String> vector = new Vector<>();
        StringBuffer buffer = new StringBuffer();
        Twice.run(() -> {
            vector.add("x");
            buffer.append("y");
        });
        return vector.size() == 2 && buffer.length() == 2;
    }

    public boolean copyOnWrite() throws Exception {
        Collection<int[]> list = new CopyOnWriteArrayList<>();
        Twice.run(() -> list.add(new int[] {1}));
        for (int[] n : list) {
            counter += n[0]++;
        }
        return counter == 2;
    }

    public boolean copiedFromConcurrent() throws Exception {
        ConcurrentLinkedQueue<int[]> queue = new ConcurrentLinkedQueue<>();
        Thread writer = Thread.startVirtualThread(() -> queue.add(new int[] {3}));
        List<int[]> copy = new ArrayList<>();
        while (copy.isEmpty()) {
            Thread.sleep(1);
            copy.addAll(queue);
        }
        counter = copy.getFirst()[0] + new ArrayList<>(queue).size();
        writer.join();
        return counter == 4;
    }

    public boolean immutableListThroughSubmit() throws Exception {
        List<String> words = new ArrayList<>(List.of("a", "b"));
        words.add("c");
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            Future<Integer> one = pool.submit(words::size);
            Future<String> two = pool.submit(() -> String.join("", words));
            return one.get() == 3 && two.get().equals("abc");
        }
    }

    public boolean streamsOverResults() throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> futures = IntStream.range(0, 3)
                    .mapToObj(i -> pool.<List<Integer>>submit(() -> new ArrayList<>(List.of(i))))
                    .collect(Collectors.toList());
            return futures.stream().map(Future::state).count() == 3
                    && futures.stream()
                                    .map(future -> {
                                        try {
                                            return future.get();
                                        } catch (InterruptedException | ExecutionException e) {
                                            throw new IllegalStateException(e);
                                        }
                                    })
                                    .mapToInt(list -> list.removeFirst())
                                    .sum()
                            == 3;
        }
    }

    public boolean eachItsOwnPlace() throws Exception {
        List<Integer> places = new ArrayList<>(Collections.nCopies(3, null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> places.set(place, place)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return places.equals(List.of(0, 1, 2));
    }

    public boolean eachItsOwnKey() throws Exception {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1, "b", 1));
        Thread one = Thread.startVirtualThread(() -> counts.put("a", 2));
        Thread two = Thread.startVirtualThread(() -> counts.merge("b", 1, Integer::sum));
        one.join();
        two.join();
        return counts.equals(Map.of("a", 2, "b", 2));
    }

    public boolean ownedByOneThreadAfterTheOther() throws Exception {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> map.merge("k", 1, Integer::sum));
            thread.start();
            thread.join();
        }
        return map.get("k") == 3;
    }
}
