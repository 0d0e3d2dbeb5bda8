/*
 * A stream is lazy: it makes one request and waits for its answer before it looks at the next one.
 *
 * Refused by: AllAtOnceHiddenTest.it_is_completed_when_the_slowest_has_ended
 */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(() -> ask(request), threads))
                    .map(CompletableFuture::join)
                    .toList();
            System.out.println("fetch: completed");
            return answers;
        }
    }

    private static <T> T ask(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
