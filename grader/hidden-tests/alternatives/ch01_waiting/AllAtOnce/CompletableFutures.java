/* allOf waits for all; each future keeps its place in the list. */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        List<CompletableFuture<T>> underWay = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(() -> ask(request)))
                .toList();
        return CompletableFuture.allOf(underWay.toArray(CompletableFuture<?>[]::new))
                .thenApply(allAnswered -> {
                    System.out.println("fetch: completed");
                    return underWay.stream().map(CompletableFuture::join).toList();
                })
                .join();
    }

    private static <T> T ask(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
