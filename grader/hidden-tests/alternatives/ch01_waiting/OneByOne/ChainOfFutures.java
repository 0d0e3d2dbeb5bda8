/* Each answer is followed by the next request: a chain of CompletableFutures. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        CompletableFuture<List<T>> chain = CompletableFuture.completedFuture(new ArrayList<>());
        for (Callable<T> request : requests) {
            chain = chain.thenApplyAsync(answers -> {
                answers.add(ask(request));
                return answers;
            });
        }
        List<T> answers = chain.join();
        System.out.println("fetch: completed");
        return answers;
    }

    private static <T> T ask(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
