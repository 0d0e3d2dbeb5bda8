// Tries: to break the grader by a stack trace with names that no file has.
// With the policy: not refused
// Without it: partly, 2 points, "cannot be told"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        throw new Forged();
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static final class Forged extends RuntimeException {
        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[] {
                new StackTraceElement("ch01_hostile.Target", "answer", "::error file=x::\n<b>", -7)
            };
        }
    }
}
