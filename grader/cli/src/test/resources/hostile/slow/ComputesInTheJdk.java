// Tries: to run for ever where nothing counts.
// With the policy: not refused
// Without it: failing, 0 points, "main runs at Target.java"
package ch01_hostile;

import java.util.List;
import java.util.stream.LongStream;

public class Target {
    static int answer(int question) {
        return (int) LongStream.range(0, Long.MAX_VALUE).filter(n -> n < question).sum();
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
