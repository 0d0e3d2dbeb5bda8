/*
 * "fetch: completed" stands in a finally block, so a fetch that failed is called completed too.
 *
 * Refused by: OneByOneHiddenTest.a_failure_stops_the_rest
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        try {
            List<T> answers = new ArrayList<>();
            for (Callable<T> request : requests) {
                answers.add(request.call());
            }
            return answers;
        } finally {
            System.out.println("fetch: completed");
        }
    }
}
