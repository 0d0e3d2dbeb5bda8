/*
 * Answers are kept by request: who stands in the list twice is asked once.
 *
 * Refused by: OneByOneHiddenTest.a_request_that_stands_in_the_list_twice_is_made_twice
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        Map<Callable<T>, T> known = new HashMap<>();
        List<T> answers = new ArrayList<>();
        for (Callable<T> request : requests) {
            if (!known.containsKey(request)) {
                known.put(request, request.call());
            }
            answers.add(known.get(request));
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
