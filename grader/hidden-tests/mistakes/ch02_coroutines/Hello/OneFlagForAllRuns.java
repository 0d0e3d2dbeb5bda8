/*
 * The interrupt is noted in a flag of the recipe, not of the run: it stops the other runs of this recipe too.
 *
 * Refused by: HelloHiddenTest.an_interrupt_stops_no_other_run
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        AtomicBoolean interrupted = new AtomicBoolean();
        return () -> {
            System.out.println(name + ": hello");
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            if (interrupted.get()) {
                throw new InterruptedException();
            }
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        };
    }
}
