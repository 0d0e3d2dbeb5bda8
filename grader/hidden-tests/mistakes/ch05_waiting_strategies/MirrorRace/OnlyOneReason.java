/*
 * invokeAny does all that is asked, but when all have failed it tells one reason and forgets the others.
 *
 * Refused by: MirrorRaceHiddenTest.every_reason_is_told_in_the_order_of_the_list
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        if (mirrors.isEmpty()) {
            throw new IllegalStateException("no mirrors");
        }
        try (ExecutorService net = Executors.newVirtualThreadPerTaskExecutor()) {
            return net.invokeAny(mirrors);
        }
    }
}
