// Tries: to go on whatever is thrown at it.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        while (true) {
            try {
                Thread.sleep(1000);
                answer(question + 1);
            } catch (Throwable e) {
                Thread.interrupted();
            }
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
