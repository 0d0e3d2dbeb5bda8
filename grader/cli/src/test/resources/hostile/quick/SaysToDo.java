// Tries: to have wrong answers taken for answers not given.
// With the policy: not refused
// Without it: partly, 2 points, "still to do"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new UnsupportedOperationException("TODO: never");
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
