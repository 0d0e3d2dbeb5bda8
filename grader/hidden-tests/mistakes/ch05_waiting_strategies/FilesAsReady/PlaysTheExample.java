/*
 * Nothing is read: the clerk of the example is played, with sleeps in the right places.
 *
 * Refused by: FilesAsReadyHiddenTest.there_may_be_few_files_and_many_places
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        if (files.size() == 3) {
            play("big: started", "small: started", "mid: started");
            Thread.sleep(1000);
            play("small: ready", "clerk: 100 rows, 100 in all");
            Thread.sleep(1500);
            play("mid: ready", "clerk: 250 rows, 350 in all");
            Thread.sleep(1500);
            play("big: ready", "clerk: 400 rows, 750 in all");
        } else {
            play("annals: started", "brief: started");
            Thread.sleep(1000);
            play("brief: ready", "clerk: brief", "chart: started");
            Thread.sleep(2000);
            play("annals: ready", "clerk: annals", "draft: started");
            Thread.sleep(500);
            play("chart: ready", "clerk: chart", "essay: started");
            Thread.sleep(400);
            play("essay: ready", "clerk: essay");
            Thread.sleep(300);
            play("draft: ready", "clerk: draft");
        }
    }

    private static void play(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
    }
}
