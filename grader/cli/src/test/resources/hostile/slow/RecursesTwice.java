// Tries: to come back from each overflow of the stack into the next, for longer than the world exists.
// With the policy: not refused
// Without it: partly, 2 points, "too much work"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        try {
            return answer(question + 1);
        } finally {
            answer(question + 2);
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
