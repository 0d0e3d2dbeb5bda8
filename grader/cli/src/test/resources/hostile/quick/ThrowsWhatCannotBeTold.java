// Tries: to have a failure lost by an exception that fails when it is asked for its message.
// With the policy: not refused
// Without it: partly, 2 points, "not told"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new Untold();
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static final class Untold extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Error("not told");
        }
    }
}
