package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Given: a plant, which is the recipe for its flower. */
public record Plant(String name, Duration takes) implements Callable<String> {

    /** What it gives in the end. */
    public String flower() {
        return name + " flower";
    }

    /** Grows it. When it is interrupted it says nothing more. */
    @Override
    public String call() throws InterruptedException {
        System.out.println(name + ": planted");
        Thread.sleep(takes);
        System.out.println(name + ": bloomed");
        return flower();
    }
}
