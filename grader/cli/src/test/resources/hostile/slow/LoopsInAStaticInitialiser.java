// Tries: to run for ever before any test begins.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.List;

public class Target {
    private static int turns;

    static {
        while (turns >= 0) {
            turns = (turns + 1) & 0xFFFF;
        }
    }

    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
