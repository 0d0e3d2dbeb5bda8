// Tries: to run for ever beside the test, without a pause.
// With the policy: not refused
// Without it: partly, 2 points, "it"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws InterruptedException {
        Thread thread = Thread.startVirtualThread(() -> {
            while (true) {}
        });
        thread.join();
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
