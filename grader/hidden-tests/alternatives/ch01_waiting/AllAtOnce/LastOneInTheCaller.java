/* Recursion: start the first request, fetch the rest meanwhile, then ask for the first answer. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = answers(requests);
        System.out.println("fetch: completed");
        return answers.reversed();
    }

    private static <T> List<T> answers(List<Callable<T>> requests) throws Exception {
        if (requests.isEmpty()) {
            return new ArrayList<>();
        }
        if (requests.size() == 1) {
            return new ArrayList<>(List.of(requests.getFirst().call()));
        }
        FutureTask<T> first = new FutureTask<>(requests.getFirst());
        Thread.startVirtualThread(first);
        List<T> reversed = answers(requests.subList(1, requests.size()));
        reversed.add(first.get());
        return reversed;
    }
}
