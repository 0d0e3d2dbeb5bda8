// Tries: to wait for a monitor whose owner waits for another.
// With the policy: not refused
// Without it: partly, 2 points, "deadlock"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws InterruptedException {
        Object one = new Object();
        Object two = new Object();
        Thread other = Thread.startVirtualThread(() -> both(two, one));
        both(one, two);
        other.join();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void both(Object first, Object second) {
        synchronized (first) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
            synchronized (second) {
                Thread.yield();
            }
        }
    }
}
