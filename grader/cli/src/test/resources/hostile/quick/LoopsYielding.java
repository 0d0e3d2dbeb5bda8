// Tries: to run for ever, and to be polite about it.
// With the policy: not refused
// Without it: partly, 2 points, "it"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        while (question > 0) {
            Thread.yield();
        }
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
