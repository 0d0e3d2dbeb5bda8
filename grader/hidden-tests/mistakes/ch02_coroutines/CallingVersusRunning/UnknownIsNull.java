/*
 * A name that is not in the list gives an empty report, and nobody notices the typing error.
 *
 * Refused by: CallingVersusRunningHiddenTest.an_unknown_name_is_told_and_runs_nothing
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        List<String> neverRun = new ArrayList<>();
        T result = null;
        for (Recipe<T> recipe : all) {
            if (recipe.name().equals(chosen)) {
                result = recipe.work().call();
            } else {
                neverRun.add(recipe.name());
            }
        }
        return new Report<>(result, neverRun);
    }
}
