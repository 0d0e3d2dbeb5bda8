// Tries: to use up the memory, and not to take no for an answer.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.ArrayList;
import java.util.List;

public class Target {
    static int answer(int question) {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            try {
                eaten.add(new byte[10_000_000]);
            } catch (OutOfMemoryError e) {
                eaten.add(new byte[1000]);
            }
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
