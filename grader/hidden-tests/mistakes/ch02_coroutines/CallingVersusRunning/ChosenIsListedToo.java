/*
 * The recipe that was run is reported as never run.
 *
 * Refused by: CallingVersusRunningHiddenTest.of_a_single_recipe_none_is_never_run
 */
package ch02_coroutines;

import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        List<String> names = all.stream().map(Recipe::name).toList();
        Recipe<T> toRun = all.stream()
                .filter(recipe -> recipe.name().equals(chosen))
                .findFirst()
                .orElseThrow();
        return new Report<>(toRun.work().call(), names);
    }
}
