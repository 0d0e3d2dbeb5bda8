// Tries: to fail in a thread with an exception that fails itself when it is told.
// With the policy: not refused
// Without it: partly, 2 points, ""
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws InterruptedException {
        Thread thread = Thread.startVirtualThread(() -> {
            throw new Untold();
        });
        thread.join();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static final class Untold extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Error("not told");
        }
    }
}
