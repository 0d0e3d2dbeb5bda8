package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Ten flowers for a wedding. One after the other they take nineteen seconds, all at once they take three.
 *
 * <p>{@code gather} starts all flowers at once, however many they are, and waits for all of them. It returns what they
 * gave, in the order of the list, as soon as the slowest has ended.
 *
 * <ul>
 * <li>A recipe grows as many flowers as there are places in the list where it stands, each time that it is gathered.
 * <li>A recipe may give null. Then null stands in its place.
 * <li>If a flower fails, the caller gets the failure, as it is or as the cause of another. The others may go on to their
 *     end. If several fail, any of their failures will do.
 * <li>Without flowers the bouquet is empty.
 * <li>Several bouquets may be gathered at the same time, and a recipe may gather a bouquet of its own. None waits for
 *     another one's threads.
 * <li>It prints nothing itself. When the flowers have ended, no thread of yours is left running.
 * </ul>
 */
public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        throw new UnsupportedOperationException("TODO: grow all flowers at once, gather them in order");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        Callable<String> rose = Recipes.recipe("rose", Duration.ofSeconds(2), "red rose");
        Callable<String> tulip = Recipes.recipe("tulip", Duration.ofSeconds(1), "yellow tulip");
        Callable<String> sunflower = Recipes.recipe("sunflower", Duration.ofSeconds(3), "sunflower");
        List<Callable<String>> wedding = new ArrayList<>();
        wedding.addAll(Collections.nCopies(5, rose));
        wedding.addAll(Collections.nCopies(3, tulip));
        wedding.addAll(Collections.nCopies(2, sunflower));
        System.out.println("main: " + gather(wedding));
    }
}
