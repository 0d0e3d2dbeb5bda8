// Tries: to wait for a lock whose owner waits for another.
// With the policy: not refused
// Without it: partly, 2 points, "deadlock"
package ch01_hostile;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class Target {
    static int answer(int question) throws InterruptedException {
        ReentrantLock one = new ReentrantLock();
        ReentrantLock two = new ReentrantLock();
        Thread other = Thread.startVirtualThread(() -> both(two, one));
        both(one, two);
        other.join();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void both(ReentrantLock first, ReentrantLock second) {
        first.lock();
        Thread.yield();
        second.lock();
    }
}
