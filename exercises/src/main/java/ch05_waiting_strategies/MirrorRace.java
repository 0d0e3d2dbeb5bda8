package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The same page lies on several servers. Ask all of them, and use whatever comes first. "Server down" comes quickly, too,
 * but nobody wants to read that.
 *
 * <p>{@code firstSuccess} asks all mirrors at once, however many they are, each of them once. As soon as one has answered,
 * all those that are still at work are interrupted, and its answer is returned when they have ended.
 *
 * <ul>
 * <li>A mirror that fails is out of the race. The others are not disturbed, and the failure is not mentioned any more if
 *     one of them answers.
 * <li>If all fail, the caller gets an exception of yours as soon as the last one has failed. Its
 *     {@linkplain Throwable#getSuppressed() suppressed} exceptions are the reasons, one for each mirror, <em>in the order of
 *     the list</em>: each is what the mirror threw, as it is or as the cause of another.
 * <li>Without mirrors, all of them have failed: the caller gets that exception at once, and nothing is suppressed.
 * <li>A mirror that is interrupted may need a while to clean up. Wait for that.
 * <li>If two answer at the very same instant, either answer will do.
 * <li>If the caller is interrupted during the race, all mirrors at work are interrupted there and then, and the caller gets
 *     an {@link InterruptedException} when they have ended.
 * </ul>
 *
 * <p>A mirror never answers null, and each takes a while to answer; but it may fail at once. Several races may be held at
 * the same time. It prints nothing itself. When it is over, no thread of yours is left running.
 */
public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        throw new UnsupportedOperationException("TODO: ask all mirrors, and take the first that answers");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String page = firstSuccess(List.of(
                Recipes.recipe("alpha", Duration.ofSeconds(3), "the page from alpha"),
                Recipes.failing("beta", Duration.ofSeconds(1), "beta is down"),
                Recipes.recipe("gamma", Duration.ofSeconds(2), "the page from gamma")));
        System.out.println("main: " + page);
    }
}
