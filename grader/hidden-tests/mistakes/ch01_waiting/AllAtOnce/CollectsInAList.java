/*
 * The threads add their answers to one ArrayList: in the order of finishing, and two at once may lose one.
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
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> underWay = new ArrayList<>();
            for (Callable<T> request : requests) {
                underWay.add(threads.submit(() -> answers.add(request.call())));
            }
            for (Future<Boolean> request : underWay) {
                request.get();
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
