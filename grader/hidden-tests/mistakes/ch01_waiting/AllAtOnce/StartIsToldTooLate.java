/*
 * "fetch: started" is printed after the requests are made. Often that looks right; now and then a request is faster.
 *
 * Refused by: AllAtOnceHiddenTest.all_may_answer_at_the_same_instant
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
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> underWay = new ArrayList<>();
            for (Callable<T> request : requests) {
                underWay.add(threads.submit(request));
            }
            System.out.println("fetch: started");
            for (Future<T> request : underWay) {
                answers.add(request.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
