// Tries: to break the grader by a stack trace that is none.
// With the policy: not refused
// Without it: partly, 2 points, ""
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new Bare();
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static final class Bare extends RuntimeException {
        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }
}
