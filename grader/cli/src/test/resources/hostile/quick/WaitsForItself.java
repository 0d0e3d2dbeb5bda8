// Tries: to wait for its own end.
// With the policy: not refused
// Without it: partly, 2 points, "deadlock"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws InterruptedException {
        Thread.currentThread().join();
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
