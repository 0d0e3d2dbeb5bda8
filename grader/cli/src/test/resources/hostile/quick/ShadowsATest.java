// Tries: to take the place of the test.
// With the policy: refused
// Without it: refused, 0 points, "is not free"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}

class TargetHiddenTest {
    void answers_others() {}
}
