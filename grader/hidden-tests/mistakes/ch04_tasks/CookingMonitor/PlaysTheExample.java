/*
 * Nothing is cooked: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: CookingMonitorHiddenTest.any_cooking
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        System.out.println("stew: started");
        Thread.sleep(750);
        System.out.println("monitor: look 1, done = false");
        Thread.sleep(250);
        System.out.println("stew: step 1");
        Thread.sleep(500);
        System.out.println("monitor: look 2, done = false");
        Thread.sleep(500);
        System.out.println("stew: step 2");
        Thread.sleep(250);
        System.out.println("monitor: look 3, done = false");
        System.out.println("monitor: cancelling");
        System.out.println("stew: interrupted");
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
