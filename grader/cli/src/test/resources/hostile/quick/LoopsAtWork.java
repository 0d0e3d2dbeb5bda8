// Tries: to run for ever, and never to look as if it waited.
// With the policy: not refused
// Without it: partly, 2 points, "much work"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        int sum = question;
        for (long i = 0; i < Long.MAX_VALUE; i++) {
            sum += (int) (i * sum);
        }
        return sum;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
