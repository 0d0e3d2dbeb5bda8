/*
 * One part after the other: then it is easy to count.
 *
 * Refused by: ProgressReportHiddenTest.any_parts_are_told_as_they_come
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ObjIntConsumer;

public class ProgressReport {

    static <T> List<T> run(List<Callable<T>> parts, ObjIntConsumer<T> progress) throws Exception {
        List<T> results = new ArrayList<>();
        Exception failed = null;
        for (Callable<T> part : parts) {
            try {
                results.add(part.call());
                progress.accept(results.getLast(), results.size());
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                failed = failure;
            }
        }
        if (failed != null) {
            throw failed;
        }
        return results;
    }
}
