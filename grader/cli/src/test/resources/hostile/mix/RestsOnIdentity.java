// Tries: nothing, but rests on identity hashes, which differ from run to run.
// With the policy: not refused
// Without it: partly, 2 points, "order"
package ch01_hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Target {
    static int answer(int question) {
        Map<Object, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            numbers.put(new Object(), i);
        }
        throw new IllegalStateException("the order is " + numbers.values() + ", the first " + numbers.keySet().iterator().next());
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
