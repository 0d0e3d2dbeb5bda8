/* Splits the list into the chosen one and the others, then runs the one: getFirst() throws the right exception if it
 * is not there. */
package ch02_coroutines;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        Map<Boolean, List<Recipe<T>>> isChosen =
                all.stream().collect(partitioningBy(recipe -> recipe.name().equals(chosen)));
        Recipe<T> only = isChosen.get(true).getFirst();
        List<String> others = isChosen.get(false).stream().map(Recipe::name).toList();
        return new Report<>(only.work().call(), others);
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        List<Recipe<String>> guests = List.of(greeting("Alice"), greeting("Bob"), greeting("Charlie"));
        System.out.println("main: " + runOnly(guests, "Bob"));
    }

    private static Recipe<String> greeting(String name) {
        return new Recipe<>(name, Recipes.recipe(name, Duration.ofSeconds(1), "Nice to meet you, " + name + "!"));
    }
}
