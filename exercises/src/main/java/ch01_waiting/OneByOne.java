package ch01_waiting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Three requests of two seconds each, the way that waits: six seconds.
 *
 * <p>{@code fetch} makes the requests one by one, in the order of the list: the first at once, each other one as soon
 * as the one before it has ended. It returns their answers in the same order. It prints {@code fetch: started} before
 * it makes the first request, and {@code fetch: completed} as soon as the last one has ended.
 *
 * <ul>
 * <li>Making a request is calling it. A request is made once for each time that it stands in the list, and anew in each
 *     {@code fetch}.
 * <li>If a request fails, those after it are not made, {@code fetch: completed} is not printed, and the caller gets the
 *     failure at once, as it is or as the cause of another.
 * <li>Without requests both lines are printed, and the list of answers is empty.
 * <li>When {@code fetch} has ended, no thread of yours is left running.
 * </ul>
 */
public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        throw new UnsupportedOperationException("TODO: make the requests one by one");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        System.out.println("main: " + fetch(List.of(
                Requests.request("api 1", Duration.ofSeconds(2), "sunny"),
                Requests.request("api 2", Duration.ofSeconds(2), "18 degrees"),
                Requests.request("api 3", Duration.ofSeconds(2), "no wind"))));
    }
}
