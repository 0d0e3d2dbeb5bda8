/*
 * The failure is kept for later, and the requests after it are made all the same.
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
        List<T> answers = new ArrayList<>();
        Exception failure = null;
        for (Callable<T> request : requests) {
            try {
                answers.add(request.call());
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
