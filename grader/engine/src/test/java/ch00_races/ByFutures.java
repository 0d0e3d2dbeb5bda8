package ch00_races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Right under every schedule, by CompletableFuture. Each program returns whether its result is right. */
public final class ByFutures {
    public boolean completableChain() throws Exception {
        int[] n = {0};
        CompletableFuture<Integer> start = new CompletableFuture<>();
        CompletableFuture<Integer> chain = start.thenApply(x -> n[0] += x)
                .thenApplyAsync(x -> n[0] *= 2)
                .thenCombine(CompletableFuture.supplyAsync(() -> 1), Integer::sum)
                .whenComplete((x, e) -> n[0]++);
        n[0] = 5;
        Thread.startVirtualThread(() -> start.complete(3));
        return chain.get() == 17 && n[0] == 17;
    }

    public boolean completableAllOf() throws Exception {
        int[] parts = new int[3];
        CompletableFuture<?>[] all = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> parts[i] = i))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        return parts[2] == 2;
    }

    public boolean completableHandlesFailure() throws Exception {
        int[] n = {0};
        return CompletableFuture.supplyAsync(() -> {
                            n[0]++;
                            throw new IllegalStateException();
                        })
                        .handle((x, e) -> e instanceof CompletionException ? n[0] + 1 : -1)
                        .thenAcceptAsync(x -> n[0] = x)
                        .thenApply(_ -> n[0])
                        .get()
                == 2;
    }

    public boolean completableTimeout() throws Exception {
        int[] n = {0};
        String got = new CompletableFuture<String>()
                .completeOnTimeout("late", 5, TimeUnit.MILLISECONDS)
                .thenApply(s -> s + ++n[0])
                .join();
        return got.equals("late1") && n[0] == 1;
    }

    public boolean completableDelayed() throws Exception {
        int[] n = {1};
        return CompletableFuture.supplyAsync(() -> ++n[0], CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS))
                        .thenCompose(x -> CompletableFuture.supplyAsync(() -> ++n[0]))
                        .join()
                == 3;
    }

    public boolean completablePolled() throws Exception {
        int[] n = {0};
        CompletableFuture<Void> future = CompletableFuture.runAsync(() -> n[0]++);
        while (!future.isDone()) {
            Thread.sleep(1);
        }
        return n[0] == 1 && future.getNow(null) == null;
    }

    public boolean completedByHand() throws Exception {
        CompletableFuture<List<String>> promise = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            List<String> list = new ArrayList<>();
            list.add("x");
            promise.complete(list);
        });
        List<String> list = promise.get(1, TimeUnit.SECONDS);
        list.add("y");
        return list.size() == 2;
    }

    public boolean manyObservers() throws Exception {
        CompletableFuture<int[]> source = new CompletableFuture<>();
        AtomicInteger sum = new AtomicInteger();
        List<CompletableFuture<Void>> observers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            observers.add(source.thenAccept(n -> sum.addAndGet(n[0])));
        }
        Thread.startVirtualThread(() -> {
            int[] n = {1};
            n[0]++;
            source.complete(n);
        });
        observers.forEach(CompletableFuture::join);
        return sum.get() == 6;
    }
}
