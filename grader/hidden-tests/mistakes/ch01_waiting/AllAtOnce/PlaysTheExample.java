/*
 * Makes no request: the lines of the example are printed, with a sleep in the right place.
 *
 * Refused by: AllAtOnceHiddenTest.any_requests_or_none
 */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;

public class AllAtOnce {

    @SuppressWarnings("unchecked")
    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        requests.forEach(request -> System.out.println(request + ": started"));
        Thread.sleep(2000);
        requests.forEach(request -> System.out.println(request + ": ready"));
        System.out.println("fetch: completed");
        return (List<T>) List.of("sunny", "18 degrees", "no wind");
    }
}
