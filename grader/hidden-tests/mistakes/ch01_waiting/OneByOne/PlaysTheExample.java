/*
 * Makes no request: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: OneByOneHiddenTest.any_requests
 */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    @SuppressWarnings("unchecked")
    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        for (int i = 1; i <= requests.size(); i++) {
            System.out.println("api " + i + ": started");
            Thread.sleep(2000);
            System.out.println("api " + i + ": ready");
        }
        System.out.println("fetch: completed");
        return (List<T>) List.of("sunny", "18 degrees", "no wind");
    }
}
