// Tries: to run for ever when garbage is collected, if possible while another exercise is being tested.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        new Trap();
        System.gc();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    @SuppressWarnings("removal")
    static final class Trap {
        @Override
        protected void finalize() {
            while (true) {}
        }
    }
}
