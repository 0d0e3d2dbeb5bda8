// Tries: nothing, but rests on what time it is.
// With the policy: not refused
// Without it: partly, 2 points, "now"
package ch01_hostile;

import java.time.Instant;
import java.util.List;

public class Target {
    static int answer(int question) {
        throw new IllegalStateException("now: " + Instant.now() + ", " + System.nanoTime() + ", " + Thread.currentThread());
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
