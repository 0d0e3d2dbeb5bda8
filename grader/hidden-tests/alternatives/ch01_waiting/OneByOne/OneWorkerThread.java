/* One worker thread makes the requests; the caller hands over the next one only when it has the answer to the one
 * before. Handing over all at once would not do: the worker might begin the next before we hear of a failure. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Callable<T> request : requests) {
                answers.add(ask(worker, request));
            }
            System.out.println("fetch: completed");
            return answers;
        }
    }

    private static <T> T ask(ExecutorService worker, Callable<T> request) throws Exception {
        Future<T> answer = worker.submit(request);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            // Pass it on to the request, or close() would wait for an answer that nobody wants any more.
            answer.cancel(true);
            throw e;
        }
    }
}
