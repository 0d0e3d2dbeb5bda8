// Tries: to end the process with success before a test can fail.
// With the policy: refused
// Without it: partly, 2 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        System.exit(0);
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
