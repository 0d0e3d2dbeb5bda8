/*
 * Nothing grows: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: GardenWatcherHiddenTest.any_watch
 */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        System.out.println("rose: started");
        Thread.sleep(500);
        System.out.println("watcher: RUNNING");
        Thread.sleep(500);
        System.out.println("rose: step 1");
        Thread.sleep(1000);
        System.out.println("rose: step 2");
        System.out.println("rose: ready");
        Thread.sleep(500);
        System.out.println("watcher: DONE");
        System.out.println("watcher: DONE");
        return List.of(Growth.RUNNING, Growth.DONE, Growth.DONE);
    }
}
