/*
 * When the chosen recipe fails, another one is run in its place. Nobody asked for that.
 *
 * Refused by: CallingVersusRunningHiddenTest.a_failure_reaches_the_caller_and_no_other_recipe_is_run
 */
package ch02_coroutines;

import java.util.ArrayList;
import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        List<Recipe<T>> others = new ArrayList<>(all);
        Recipe<T> toRun = all.stream()
                .filter(recipe -> recipe.name().equals(chosen))
                .findFirst()
                .orElseThrow();
        others.remove(toRun);
        T result;
        try {
            result = toRun.work().call();
        } catch (Exception e) {
            result = others.removeFirst().work().call();
        }
        return new Report<>(result, others.stream().map(Recipe::name).toList());
    }
}
