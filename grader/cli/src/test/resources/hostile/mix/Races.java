// Tries: nothing, but counts with two threads and no lock.
// With the policy: not refused
// Without it: partly, 2 points, "race"
package ch01_hostile;

import java.util.List;

public class Target {
    private static int count;

    static int answer(int question) throws InterruptedException {
        Thread one = Thread.startVirtualThread(() -> count++);
        Thread two = Thread.startVirtualThread(() -> count++);
        one.join();
        two.join();
        return count == 2 ? question + 1 : 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
