/*
 * Knows the two stories of the visible test, and sorts nothing.
 *
 * Refused by: TinyEventLoopHiddenTest.any_program_runs_as_on_a_scheduler_of_the_jdk
 */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public class TinyEventLoop {

    private final List<Runnable> soon = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();

    void callSoon(Runnable callback) {
        soon.add(callback);
    }

    void callLater(Duration delay, Runnable callback) {
        if (delay.toMillis() == 500 || later.size() == 1 && delay.toMillis() == 1000 && soon.size() > 1) {
            later.addFirst(callback);
        } else {
            later.add(callback);
        }
    }

    void run() throws InterruptedException {
        for (int i = 0; i < soon.size(); i++) {
            soon.get(i).run();
        }
        for (int i = 0; i < later.size(); i++) {
            if (i < 2) {
                Thread.sleep(later.size() == 2 ? 1000 : 500);
            }
            later.get(i).run();
        }
    }

    void stop() {}
}
