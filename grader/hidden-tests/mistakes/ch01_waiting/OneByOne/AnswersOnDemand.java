/*
 * A list that makes a request whenever somebody looks at it: "completed" before the first one, and again at each look.
 *
 * Refused by: OneByOneHiddenTest.the_answers_are_there_when_it_returns
 */
package ch01_waiting;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;

public class OneByOne {

    static <T> List<T> fetch(List<Callable<T>> requests) {
        System.out.println("fetch: started");
        List<T> answers = new AbstractList<>() {
            @Override
            public T get(int index) {
                try {
                    return requests.get(index).call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public int size() {
                return requests.size();
            }
        };
        System.out.println("fetch: completed");
        return answers;
    }
}
