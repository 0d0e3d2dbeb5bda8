/*
 * Only the requests that succeeded are looked at.
 *
 * Refused by: AllAtOnceHiddenTest.one_of_several_failures_reaches_the_caller
 */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = threads.invokeAll(requests).stream()
                    .filter(request -> request.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
            System.out.println("fetch: completed");
            return answers;
        }
    }
}
