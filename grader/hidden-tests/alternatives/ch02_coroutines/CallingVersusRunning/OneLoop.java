/* One loop without streams: note the chosen one, list the others, run at the end. */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        List<String> neverRun = new ArrayList<>();
        Recipe<T> toRun = null;
        for (Recipe<T> recipe : all) {
            if (recipe.name().equals(chosen)) {
                toRun = recipe;
            } else {
                neverRun.add(recipe.name());
            }
        }
        if (toRun == null) {
            throw new NoSuchElementException("no recipe named " + chosen);
        }
        return new Report<>(toRun.work().call(), neverRun);
    }
}
