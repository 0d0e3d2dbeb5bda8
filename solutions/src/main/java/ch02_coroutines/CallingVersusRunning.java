package ch02_coroutines;

import java.time.Duration;
import java.util.List;

public class CallingVersusRunning {

    static <T> Report<T> runOnly(List<Recipe<T>> all, String chosen) throws Exception {
        // Look first, run last: an unknown name must not start anything.
        Recipe<T> toRun = all.stream()
                .filter(recipe -> recipe.name().equals(chosen))
                .findFirst()
                .orElseThrow();
        List<String> neverRun = all.stream()
                .map(Recipe::name)
                .filter(name -> !name.equals(chosen))
                .toList();
        return new Report<>(toRun.work().call(), neverRun);
    }

    static void main() throws Exception {
        List<Recipe<String>> guests = List.of(greeting("Alice"), greeting("Bob"), greeting("Charlie"));
        System.out.println("main: " + runOnly(guests, "Bob"));
    }

    private static Recipe<String> greeting(String name) {
        return new Recipe<>(name, Recipes.recipe(name, Duration.ofSeconds(1), "Nice to meet you, " + name + "!"));
    }
}
