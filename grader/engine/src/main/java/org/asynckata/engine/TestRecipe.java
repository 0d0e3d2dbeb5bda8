package org.asynckata.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A piece of work for tests: it takes its time, prints what happens to it, and can be interrupted. It can be called
 * any number of times and by any thread, and each change of its script gives a new recipe.
 *
 * <pre>{@code
 * TestRecipe<String> toast = TestRecipe.named("toast").takes(seconds(1)).gives("crisp toast");
 * }</pre>
 *
 * <p>It prints "toast: started" and "toast: ready", or "toast: failed", or "toast: interrupted".
 *
 * @param <T> what it gives
 */
public final class TestRecipe<T> implements Callable<T> {

    private final Script script;
    private final T value;
    private final AtomicInteger calls = new AtomicInteger();

    private TestRecipe(Script script, T value) {
        this.script = script;
        this.value = value;
    }

    /** A recipe that is ready at once and gives its name. */
    public static TestRecipe<Object> named(String who) {
        return new TestRecipe<>(new Script(who, Duration.ZERO, 0, null, null), who);
    }

    /** How long it works before it is ready. */
    public TestRecipe<T> takes(Duration duration) {
        return new TestRecipe<>(script.takes(duration), value);
    }

    /** What it gives when it is ready. */
    public <V> TestRecipe<V> gives(V result) {
        return new TestRecipe<>(script, result);
    }

    /** Fails, with this very instance, at the moment when it would be ready; prints "failed" then. */
    public TestRecipe<T> fails(Throwable failure) {
        return new TestRecipe<>(script.fails(failure), value);
    }

    /** Works in so many equal parts, and prints "step 1", "step 2"... at the end of each. */
    public TestRecipe<T> steps(int steps) {
        return new TestRecipe<>(script.steps(steps), value);
    }

    /**
     * When interrupted, works on for so long, whatever else interrupts it, then prints "cleaned up" and ends with the
     * InterruptedException.
     */
    public TestRecipe<T> cleansUpFor(Duration duration) {
        return new TestRecipe<>(script.cleansUpFor(duration), value);
    }

    /** How often it was started. */
    public int calls() {
        return calls.get();
    }

    @Override
    public T call() throws Exception {
        calls.incrementAndGet();
        script.run();
        return value;
    }

    @Override
    public String toString() {
        return script.who();
    }
}
