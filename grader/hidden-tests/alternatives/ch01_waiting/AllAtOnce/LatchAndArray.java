/* Threads that leave their answer in their place of an array, and count a latch down. */
package ch01_waiting;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

public class AllAtOnce {

    @SuppressWarnings("unchecked")
    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        Object[] answers = new Object[requests.size()];
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch unanswered = new CountDownLatch(answers.length);
        for (int i = 0; i < answers.length; i++) {
            int place = i;
            new Thread(() -> {
                        try {
                            answers[place] = requests.get(place).call();
                        } catch (Exception e) {
                            failures.add(e);
                        } finally {
                            unanswered.countDown();
                        }
                    })
                    .start();
        }
        unanswered.await();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        System.out.println("fetch: completed");
        return (List<T>) List.of(answers);
    }
}
