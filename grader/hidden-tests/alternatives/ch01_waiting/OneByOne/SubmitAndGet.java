/* A worker thread that is given the next request when it has answered the last one. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            for (Callable<T> request : requests) {
                answers.add(worker.submit(request).get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
