/*
 * The podium is a queue with room for one dish: the first offer finds it free, later ones are refused and forgotten.
 * Each chef is a thread that is interrupted when the dish is taken, and joined whatever happens.
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("a contest without chefs");
        }
        BlockingQueue<T> podium = new ArrayBlockingQueue<>(1);
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> chef : chefs) {
            threads.add(Thread.startVirtualThread(() -> compete(chef, podium)));
        }
        try {
            return podium.take();
        } finally {
            threads.forEach(Thread::interrupt);
            joinWhateverHappens(threads);
        }
    }

    private static <T> void compete(Callable<T> chef, BlockingQueue<T> podium) {
        try {
            podium.offer(chef.call());
        } catch (Exception e) {
            // only who was stopped gets here, and nobody waits for his dish any more
        }
    }

    private static void joinWhateverHappens(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
