/*
 * The failure is swallowed, and null stands in for an answer.
 *
 * Refused by: OneByOneHiddenTest.a_failure_reaches_the_caller_at_once
 */
package ch01_waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        List<T> answers = new ArrayList<>();
        for (Callable<T> request : requests) {
            answers.add(answerOrNull(request));
        }
        System.out.println("fetch: completed");
        return answers;
    }

    private static <T> T answerOrNull(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            return null;
        }
    }
}
