/*
 * Every recipe is run, and only then the chosen result is picked.
 *
 * Refused by: CallingVersusRunningHiddenTest.the_others_are_never_started
 */
package ch02_coroutines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Map<String, T> results = new LinkedHashMap<>();
        for (Recipe<T> recipe : all) {
            results.put(recipe.name(), recipe.work().call());
        }
        if (!results.containsKey(chosen)) {
            throw new NoSuchElementException(chosen);
        }
        T result = results.remove(chosen);
        return new Report<>(result, List.copyOf(results.keySet()));
    }
}
