/*
 * The loop ends when the chosen recipe is found: the names after it are never looked at.
 *
 * Refused by: CallingVersusRunningHiddenTest.the_chosen_one_may_stand_anywhere
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        List<String> neverRun = new ArrayList<>();
        for (Recipe<T> recipe : all) {
            if (recipe.name().equals(chosen)) {
                return new Report<>(recipe.work().call(), neverRun);
            }
            neverRun.add(recipe.name());
        }
        throw new NoSuchElementException(chosen);
    }
}
