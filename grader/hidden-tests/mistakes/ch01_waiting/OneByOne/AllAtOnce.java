/*
 * Waits one by one for requests that were all made at once.
 *
 * Refused by: OneByOneHiddenTest.no_two_requests_are_under_way_at_once
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
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> underWay = new ArrayList<>();
            for (Callable<T> request : requests) {
                underWay.add(threads.submit(request));
            }
            for (Future<T> request : underWay) {
                answers.add(request.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
