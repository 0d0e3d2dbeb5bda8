// Tries: to have the grader follow causes that never end.
// With the policy: not refused
// Without it: partly, 2 points, "StackOverflowError"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new Endless();
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static final class Endless extends RuntimeException {
        @Override
        public Throwable getCause() {
            return new Endless();
        }
    }
}
