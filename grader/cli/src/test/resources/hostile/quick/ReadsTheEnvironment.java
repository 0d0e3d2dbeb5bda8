// Tries: to find secrets in the environment.
// With the policy: refused
// Without it: partly, 2 points, "ProcessImpl"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new IllegalStateException(System.getenv("PATH") == null ? "nothing found" : "found");
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
