/*
 * A pool with a thread for each request cannot be made for an empty list.
 *
 * Refused by: AllAtOnceHiddenTest.any_requests_or_none
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<T> answered : threads.invokeAll(requests)) {
                answers.add(answered.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
