/*
 * A completion service gives first what is answered first.
 *
 * Refused by: AllAtOnceHiddenTest.the_answers_come_in_the_order_of_the_list_whoever_is_first
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<T> answered = new ExecutorCompletionService<>(threads);
            for (Callable<T> request : requests) {
                answered.submit(request);
            }
            for (int i = 0; i < requests.size(); i++) {
                answers.add(answered.take().get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
