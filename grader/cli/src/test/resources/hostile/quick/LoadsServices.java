// Tries: to be found as a service.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;
import java.util.ServiceLoader;

public class Target {
    static int answer(int question) {
        return question + 1 + (int) ServiceLoader.load(Target.class).stream().count();
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
