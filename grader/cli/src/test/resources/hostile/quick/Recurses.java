// Tries: to use up the stack.
// With the policy: not refused
// Without it: partly, 2 points, "StackOverflowError"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        return answer(question + 1) + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
