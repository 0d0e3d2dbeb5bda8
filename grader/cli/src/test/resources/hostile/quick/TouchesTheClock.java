// Tries: to stop the virtual clock by reflection.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        Class<?> hook = Class.forName("java.lang.KataHook");
        ((Thread[]) hook.getField("RUNNING").get(null))[0] = null;
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
