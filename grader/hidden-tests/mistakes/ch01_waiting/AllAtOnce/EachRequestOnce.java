/*
 * Kept in a map by request: who stands in the list twice is asked once.
 *
 * Refused by: AllAtOnceHiddenTest.each_fetch_makes_each_request_as_often_as_it_stands_in_the_list
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Callable<T>, Future<T>> underWay = new HashMap<>();
            for (Callable<T> request : requests) {
                underWay.computeIfAbsent(request, threads::submit);
            }
            for (Callable<T> request : requests) {
                answers.add(underWay.get(request).get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
