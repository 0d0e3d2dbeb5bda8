// Tries: to move the virtual clock.
// With the policy: does not compile
// Without it: does not compile, 0 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        java.lang.KataHook.CLOCK[0] += 1_000_000;
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
