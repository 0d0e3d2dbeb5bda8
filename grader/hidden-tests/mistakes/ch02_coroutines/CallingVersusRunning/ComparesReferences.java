/*
 * Two strings spelled the same need not be the same object, so == finds the chosen one only by luck.
 *
 * Refused by: CallingVersusRunningHiddenTest.names_are_the_same_if_they_are_spelled_the_same
 */
package ch02_coroutines;

import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Recipe<T> toRun = all.stream()
                .filter(recipe -> recipe.name() == chosen)
                .findFirst()
                .orElseThrow();
        List<String> neverRun =
                all.stream().map(Recipe::name).filter(name -> name != chosen).toList();
        return new Report<>(toRun.work().call(), neverRun);
    }
}
