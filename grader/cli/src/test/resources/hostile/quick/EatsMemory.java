// Tries: to use up the memory.
// With the policy: not refused
// Without it: partly, 2 points, "it used up the memory"
package ch01_hostile;

import java.util.ArrayList;
import java.util.List;

public class Target {
    static int answer(int question) {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[10_000_000]);
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
