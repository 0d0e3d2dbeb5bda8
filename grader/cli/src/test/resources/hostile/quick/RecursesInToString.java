// Tries: to use up the stack when the test tells what it got.
// With the policy: not refused
// Without it: partly, 2 points, ""
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return (List) List.of(new Trap(), new Trap());
    }

    static final class Trap {
        @Override
        public String toString() {
            return "a" + this;
        }
    }
}
