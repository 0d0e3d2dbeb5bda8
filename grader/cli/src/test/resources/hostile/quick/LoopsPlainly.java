// Tries: to run for ever.
// With the policy: not refused
// Without it: partly, 2 points, "it"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        while (true) {}
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
