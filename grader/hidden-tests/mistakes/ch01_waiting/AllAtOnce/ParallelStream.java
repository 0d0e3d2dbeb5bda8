/*
 * A parallel stream has as many workers as the machine has processors, and asks for no more at once.
 *
 * Refused by: AllAtOnceHiddenTest.three_hundred_requests_are_made_at_once
 */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;

public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        List<T> answers = requests.parallelStream().map(AllAtOnce::ask).toList();
        System.out.println("fetch: completed");
        return answers;
    }

    private static <T> T ask(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new IllegalStateException("a request failed", e);
        }
    }
}
