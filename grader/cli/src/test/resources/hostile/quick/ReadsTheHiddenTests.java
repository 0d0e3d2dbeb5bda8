// Tries: to read the answers out of the tests.
// With the policy: refused
// Without it: partly, 2 points, "Exception"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        return Target.class.getResourceAsStream("TargetHiddenTest.java").read() + question;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
