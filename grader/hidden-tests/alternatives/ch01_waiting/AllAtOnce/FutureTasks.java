/* Threads by hand: start a virtual thread for each request, then ask each task. */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<FutureTask<T>> underWay = new ArrayList<>();
        for (Callable<T> request : requests) {
            FutureTask<T> task = new FutureTask<>(request);
            underWay.add(task);
            Thread.startVirtualThread(task);
        }
        List<T> answers = new ArrayList<>();
        for (FutureTask<T> request : underWay) {
            answers.add(request.get());
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
