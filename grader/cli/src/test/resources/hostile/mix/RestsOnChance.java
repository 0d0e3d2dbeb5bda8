// Tries: nothing, but rests on chance, which differs from run to run.
// With the policy: not refused
// Without it: partly, 2 points, "drawn"
package ch01_hostile;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

public class Target {
    static int answer(int question) {
        throw new IllegalStateException("drawn: " + new Random().nextInt() + ", " + ThreadLocalRandom.current().nextInt()
                + ", " + Math.random() + ", " + UUID.randomUUID());
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
