/* The default pool for the hog, and handle to pass its failure on as soon as it is known. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        List<CompletableFuture<Duration>> answers = new ArrayList<>();
        ios.forEach(io -> answers.add(io.startOn(loop)));
        return whenAllHaveEnded(loop, CompletableFuture.runAsync(hog, loop), answers);
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        CompletableFuture<Void> computed = CompletableFuture.runAsync(hog);
        List<CompletableFuture<Duration>> answers = new ArrayList<>();
        ios.forEach(io -> answers.add(io.startOn(loop)));
        return whenAllHaveEnded(loop, computed, answers);
    }

    private static Future<List<Duration>> whenAllHaveEnded(
            ScheduledExecutorService loop, CompletableFuture<Void> hog, List<CompletableFuture<Duration>> answers) {
        CompletableFuture<List<Duration>> result = new CompletableFuture<>();
        hog.whenComplete((nothing, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
                return;
            }
            CompletableFuture<List<Duration>> all = CompletableFuture.completedFuture(new ArrayList<>());
            for (CompletableFuture<Duration> answer : answers) {
                all = all.thenCombine(answer, (durations, slept) -> {
                    durations.add(slept);
                    return durations;
                });
            }
            all.thenAcceptAsync(
                    durations -> {
                        System.out.println("main: all done");
                        result.complete(durations);
                    },
                    loop);
        });
        return result;
    }
}
