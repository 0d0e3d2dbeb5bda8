/* Each request is a FutureTask in a virtual thread of its own; the caller then asks the tasks in the order of the list.
 * No executor, so there is nothing to close: each thread ends with its request. */
package ch01_waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> request : requests) {
            FutureTask<T> task = new FutureTask<>(request);
            Thread.startVirtualThread(task);
            tasks.add(task);
        }
        List<T> answers = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            answers.add(task.get());
        }
        System.out.println("fetch: completed");
        return answers;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        System.out.println("main: "
                + fetch(List.of(
                        Requests.request("api 1", Duration.ofSeconds(2), "sunny"),
                        Requests.request("api 2", Duration.ofSeconds(2), "18 degrees"),
                        Requests.request("api 3", Duration.ofSeconds(2), "no wind"))));
    }
}
