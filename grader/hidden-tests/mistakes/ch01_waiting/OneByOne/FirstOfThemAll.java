/*
 * Takes the first one without looking whether there is one.
 *
 * Refused by: OneByOneHiddenTest.without_requests_it_is_completed_at_once
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) throws Exception {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        answers.add(requests.getFirst().call());
        for (Callable<T> request : requests.subList(1, requests.size())) {
            answers.add(request.call());
        }
        System.out.println("fetch: completed");
        return answers;
    }
}
