/* A thread for each chef and a queue for the dishes; the losers are interrupted and joined. */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        BlockingQueue<T> counter = new LinkedBlockingQueue<>();
        List<Thread> kitchen = new ArrayList<>();
        for (Callable<T> chef : chefs) {
            kitchen.add(Thread.startVirtualThread(() -> cook(chef, counter)));
        }
        try {
            return counter.take();
        } finally {
            kitchen.forEach(Thread::interrupt);
            for (Thread chef : kitchen) {
                chef.join();
            }
        }
    }

    private static <T> void cook(Callable<T> chef, BlockingQueue<T> counter) {
        try {
            counter.add(chef.call());
        } catch (Exception e) {
            // a loser, sent home
        }
    }
}
