/* A stream asks for one element after the other, and toList waits for the last. */
package ch01_waiting;

import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        List<T> answers = requests.stream().map(OneByOne::ask).toList();
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
