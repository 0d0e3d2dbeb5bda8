// Tries: to have each thread start two more.
// With the policy: not refused
// Without it: at most, 2 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws InterruptedException {
        fork();
        Thread.sleep(1000);
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void fork() {
        Thread.startVirtualThread(Target::fork);
        Thread.startVirtualThread(Target::fork);
    }
}
