/*
 * The names go through a HashSet, which keeps no order.
 *
 * Refused by: CallingVersusRunningHiddenTest.those_never_run_are_named_in_the_order_of_the_list
 */
package ch02_coroutines;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Set<String> neverRun = new HashSet<>();
        Recipe<T> toRun = null;
        for (Recipe<T> recipe : all) {
            neverRun.add(recipe.name());
            if (recipe.name().equals(chosen)) {
                toRun = recipe;
            }
        }
        if (toRun == null) {
            throw new NoSuchElementException(chosen);
        }
        neverRun.remove(chosen);
        return new Report<>(toRun.work().call(), List.copyOf(neverRun));
    }
}
