/*
 * The reasons are collected as they come: in the order in which the mirrors fail, not in the order of the list.
 *
 * Refused by: MirrorRaceHiddenTest.every_reason_is_told_in_the_order_of_the_list
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        try (ExecutorService net = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> arrivals = new ExecutorCompletionService<>(net);
                mirrors.forEach(arrivals::submit);
                Exception failure = new Exception("no mirror answers");
                for (int ended = 0; ended < mirrors.size(); ended++) {
                    try {
                        return arrivals.take().get();
                    } catch (ExecutionException e) {
                        failure.addSuppressed(e.getCause());
                    }
                }
                throw failure;
            } finally {
                net.shutdownNow();
            }
        }
    }
}
