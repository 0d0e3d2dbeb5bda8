// Tries: to run until a time that never comes.
// With the policy: not refused
// Without it: partly, 2 points, "it"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        while (System.nanoTime() > Long.MIN_VALUE) {
            Thread.onSpinWait();
        }
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
