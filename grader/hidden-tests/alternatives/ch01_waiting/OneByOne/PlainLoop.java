/* The caller makes each request itself, in a plain loop: a failure or an interrupt simply leaves the loop. */
package ch01_waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        for (Callable<T> request : requests) {
            answers.add(request.call());
        }
        System.out.println("fetch: completed");
        return answers;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        System.out.println("main: "
                + fetch(List.of(
                        Requests.request("api 1", Duration.ofSeconds(2), "sunny"),
                        Requests.request("api 2", Duration.ofSeconds(2), "18 degrees"),
                        Requests.request("api 3", Duration.ofSeconds(2), "no wind"))));
    }
}
