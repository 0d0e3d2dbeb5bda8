/*
 * The recipe is run once to see whether it works, and once more for its result.
 *
 * Refused by: CallingVersusRunningHiddenTest.the_chosen_one_runs_once
 */
package ch02_coroutines;

import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Recipe<T> toRun = all.stream()
                .filter(recipe -> recipe.name().equals(chosen))
                .findFirst()
                .orElseThrow();
        if (toRun.work().call() == null) {
            throw new IllegalStateException(chosen + " gave nothing");
        }
        List<String> neverRun = all.stream()
                .map(Recipe::name)
                .filter(name -> !name.equals(chosen))
                .toList();
        return new Report<>(toRun.work().call(), neverRun);
    }
}
