// Tries: to put itself between all code and the JDK.
// With the policy: refused
// Without it: partly, 2 points, "UnsupportedOperationException"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        System.setSecurityManager(new SecurityManager() {});
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
