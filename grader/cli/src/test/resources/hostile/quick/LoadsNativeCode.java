// Tries: to leave Java behind.
// With the policy: refused
// Without it: partly, 2 points, "IllegalCallerException"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        System.load("/lib/none.so");
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
