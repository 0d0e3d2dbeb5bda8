/* CompletableFutures, completed by virtual threads: allOf() waits for all of them, then their answers are there. */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<CompletableFuture<T>> answers =
                requests.stream().map(AllAtOnce::make).toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).get();
        System.out.println("fetch: completed");
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static <T> CompletableFuture<T> make(Callable<T> request) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(request.call());
            } catch (Throwable failure) {
                // get() takes off one CompletionException. Let it be ours, never one that the request threw.
                answer.completeExceptionally(new CompletionException(failure));
            }
        });
        return answer;
    }
}
