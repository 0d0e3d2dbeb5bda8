/*
 * The failure is swallowed: the caller gets null and takes it for the result.
 *
 * Refused by: CallingVersusRunningHiddenTest.a_failure_reaches_the_caller_and_no_other_recipe_is_run
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) {
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
            throw new NoSuchElementException(chosen);
        }
        try {
            return new Report<>(toRun.work().call(), neverRun);
        } catch (Exception e) {
            return new Report<>(null, neverRun);
        }
    }
}
