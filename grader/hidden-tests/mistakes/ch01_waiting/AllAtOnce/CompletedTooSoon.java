/*
 * "Completed" is said when all requests are made, not when they are answered.
 *
 * Refused by: AllAtOnceHiddenTest.it_is_completed_when_the_slowest_has_ended
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
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> underWay = new ArrayList<>();
            for (Callable<T> request : requests) {
                underWay.add(threads.submit(request));
            }
            System.out.println("fetch: completed");
            for (Future<T> request : underWay) {
                answers.add(request.get());
            }
        }
        return answers;
    }
}
