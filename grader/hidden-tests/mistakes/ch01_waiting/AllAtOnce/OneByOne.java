/*
 * The way that waits: each request is made when the one before it is answered.
 *
 * Refused by: AllAtOnceHiddenTest.it_is_completed_when_the_slowest_has_ended
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        for (Callable<T> request : requests) {
            answers.add(request.call());
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
