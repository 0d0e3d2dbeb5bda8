// Tries: to run for ever where nothing counts.
// With the policy: not refused
// Without it: at most, 2 points, "main runs at Target.java"
package ch01_hostile;

import java.util.List;
import java.util.stream.LongStream;

public class Target {
    static int answer(int question) {
        return (int) LongStream.range(0, Long.MAX_VALUE).sum();
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
