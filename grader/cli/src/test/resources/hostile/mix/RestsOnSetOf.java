// Tries: nothing, but rests on the order of a set, which differs from run to run.
// With the policy: not refused
// Without it: partly, 2 points, "order"
package ch01_hostile;

import java.util.List;
import java.util.Set;

public class Target {
    static int answer(int question) {
        throw new IllegalStateException("the order is " + Set.of("tea", "toast", "milk", "honey", "eggs", "jam"));
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
