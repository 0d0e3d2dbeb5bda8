// Tries: to be equal to whatever a test expects.
// With the policy: not refused
// Without it: partly, 2 points, "tea"
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
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
