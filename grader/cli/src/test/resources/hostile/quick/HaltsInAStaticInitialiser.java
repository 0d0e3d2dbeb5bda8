// Tries: to end the process while its class is being loaded.
// With the policy: refused
// Without it: failing, 0 points, "it ended the whole process"
package ch01_hostile;

import java.util.List;

public class Target {
    static {
        Runtime.getRuntime().halt(0);
    }

    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
