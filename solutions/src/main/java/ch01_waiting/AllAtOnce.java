package ch01_waiting;

import java.time.Duration;
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
        // A thread for each request: while it waits, it costs next to nothing. Closing the executor leaves none behind.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // invokeAll makes all requests before it waits for any, and keeps their order.
            for (Future<T> answered : threads.invokeAll(requests)) {
                // It does not tell of failures, though. get() does.
                answers.add(answered.get());
            }
        }
        System.out.println("fetch: completed");
        return answers;
    }

    static void main() throws Exception {
        System.out.println("main: "
                + fetch(List.of(
                        Requests.request("api 1", Duration.ofSeconds(2), "sunny"),
                        Requests.request("api 2", Duration.ofSeconds(2), "18 degrees"),
                        Requests.request("api 3", Duration.ofSeconds(2), "no wind"))));
    }
}
