// Tries: to get an array that no memory could hold.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        return new long[Integer.MAX_VALUE][7].length;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
