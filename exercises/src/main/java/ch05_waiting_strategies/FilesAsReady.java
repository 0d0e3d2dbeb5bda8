package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A folder full of files. Reading one takes a while, so several are read at the same time; but not all of them, the disk
 * would not like it. And whatever has been read is used there and then.
 *
 * <p>{@code process} reads all files, maybe none, each of them once, and gives what each holds to {@code use}. It returns when
 * all have ended and the last use is over.
 *
 * <ul>
 * <li><b>At most so many:</b> never more than {@code atMost} files are being read at the same time. But as long as there is
 *     one that has not been started, all places are taken: when a file ends, read or failed, the next one is started there
 *     and then.
 * <li><b>In the order asked:</b> files are started in the order of the list. Those that start at the very same instant have
 *     no order among them.
 * <li><b>As they come:</b> files are used in the order in which they have been read, one at a time: no call of {@code use}
 *     begins before the one before it is over. But then it begins as soon as the file has been read. Of two that have been
 *     read at the very same instant, either may be first. Which thread calls does not matter; but {@code use} is not made
 *     for several threads, so each call must see what the calls before it wrote.
 * <li>A use may take a while. No reading waits for it: who is being used, or waits to be, takes no place.
 * <li>A file that fails is not used, and disturbs no other. When all the others have been used, the caller gets what was
 *     thrown, as it is or as the cause of another exception; if several have failed, any of them.
 * <li>If the caller is interrupted while it waits for a file, all files that are being read are interrupted there and then.
 *     No other one is started, nothing is used any more, and the caller gets an {@link InterruptedException} when those
 *     have ended; some may need a while to clean up.
 * <li>Several folders may be processed at the same time, each with places of its own.
 * </ul>
 *
 * <p>There is at least one place, and there may be more places than files. What a file holds is never null, and {@code use}
 * never fails. It prints nothing itself. When it is over, no thread of yours is left running.
 */
public class FilesAsReady {

    static <T> void process(List<Callable<T>> files, int atMost, Consumer<T> use) throws Exception {
        throw new UnsupportedOperationException("TODO: read so many at a time, and use each as it comes");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        process(
                List.of(
                        Recipes.recipe("annals", Duration.ofMillis(3_000), "900 lines"),
                        Recipes.recipe("brief", Duration.ofMillis(1_000), "300 lines"),
                        Recipes.recipe("chart", Duration.ofMillis(2_500), "700 lines"),
                        Recipes.recipe("draft", Duration.ofMillis(1_200), "400 lines")),
                2,
                lines -> System.out.println("main: " + lines));
        System.out.println("main: all files used");
    }
}
