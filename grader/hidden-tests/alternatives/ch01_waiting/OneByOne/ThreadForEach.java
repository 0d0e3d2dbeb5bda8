/* A thread for each request, joined before the next one is started. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        for (Callable<T> request : requests) {
            FutureTask<T> task = new FutureTask<>(request);
            Thread thread = Thread.startVirtualThread(task);
            thread.join();
            answers.add(task.get());
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
