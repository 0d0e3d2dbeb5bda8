/*
 * One worker does make them one by one, but it was given all of them, and after a failure it goes on with the rest.
 *
 * Refused by: OneByOneHiddenTest.a_failure_stops_the_rest
 */
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
        List<T> answers = new ArrayList<>();
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            List<Future<T>> queued = new ArrayList<>();
            for (Callable<T> request : requests) {
                queued.add(worker.submit(request));
            }
            for (Future<T> request : queued) {
                answers.add(request.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
