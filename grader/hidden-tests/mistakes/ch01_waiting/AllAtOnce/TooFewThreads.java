/*
 * A pool of eight: the ninth request waits until the first one is answered.
 *
 * Refused by: AllAtOnceHiddenTest.three_hundred_requests_are_made_at_once
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
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<T> answered : threads.invokeAll(requests)) {
                answers.add(answered.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
