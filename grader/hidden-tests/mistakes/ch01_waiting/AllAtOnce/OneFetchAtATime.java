/*
 * The method is synchronized: a second fetch waits for the whole of the first one.
 *
 * Refused by: AllAtOnceHiddenTest.fetches_do_not_wait_for_each_other
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AllAtOnce {

    static synchronized <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answered : threads.invokeAll(requests)) {
                answers.add(answered.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
