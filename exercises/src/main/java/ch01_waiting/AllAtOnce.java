package ch01_waiting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The same three requests of two seconds each, all at once: two seconds.
 *
 * <p>{@code fetch} makes all requests at once, however many they are, and waits for all of them. It returns their
 * answers in the order of the list, whoever answered first. It prints {@code fetch: started} before it makes any
 * request, and {@code fetch: completed} as soon as all of them have ended.
 *
 * <ul>
 * <li>Making a request is calling it. A request is made once for each time that it stands in the list, and anew in each
 *     {@code fetch}.
 * <li>If a request fails, the caller gets the failure, as it is or as the cause of another, and {@code fetch: completed}
 *     is not printed. The other requests may go on to their end, or be stopped. If several fail, any of their failures
 *     will do.
 * <li>Several threads may fetch at the same time. None waits for another.
 * <li>Without requests both lines are printed, and the list of answers is empty.
 * <li>When the requests have ended, no thread of yours is left running.
 * </ul>
 *
 * <p>No tool for this has been taught yet. {@link java.util.concurrent.ExecutorService#invokeAll} is one.
 */
public class AllAtOnce {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        throw new UnsupportedOperationException("TODO: make all requests at once, then wait for all answers");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        System.out.println("main: " + fetch(List.of(
                Requests.request("api 1", Duration.ofSeconds(2), "sunny"),
                Requests.request("api 2", Duration.ofSeconds(2), "18 degrees"),
                Requests.request("api 3", Duration.ofSeconds(2), "no wind"))));
    }
}
