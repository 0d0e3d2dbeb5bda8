/*
 * The threads leave their failure in a plain array. Nothing orders what they write: two at once may be torn between them.
 *
 * Refused by: RiskyBouquetHiddenTest.of_two_failures_at_the_same_instant_it_is_either
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        Object[] bouquet = new Object[flowers.size()];
        Throwable[] failure = new Throwable[1];
        CountDownLatch failed = new CountDownLatch(1);
        CountDownLatch growing = new CountDownLatch(flowers.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < flowers.size(); i++) {
            int place = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    bouquet[place] = flowers.get(place).call();
                } catch (Throwable e) {
                    if (failure[0] == null) {
                        failure[0] = e;
                    }
                    failed.countDown();
                }
                growing.countDown();
                if (growing.getCount() == 0) {
                    failed.countDown();
                }
            }));
        }
        try {
            if (!flowers.isEmpty()) {
                failed.await();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            growing.await();
            throw e;
        }
        if (failure[0] == null) {
            return (List<T>) Arrays.asList(bouquet);
        }
        if (stopTheRest) {
            threads.forEach(Thread::interrupt);
            growing.await();
        }
        throw new ExecutionException(failure[0]);
    }
}
