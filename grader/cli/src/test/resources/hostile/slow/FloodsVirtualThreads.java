// Tries: to start threads that wait until no memory is left.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

public class Target {
    static int answer(int question) {
        while (true) {
            Thread.startVirtualThread(LockSupport::park);
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
