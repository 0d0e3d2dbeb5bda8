// Tries: nothing, but forgets a semicolon.
// With the policy: not refused
// Without it: does not compile, 0 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        return question + 1
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
