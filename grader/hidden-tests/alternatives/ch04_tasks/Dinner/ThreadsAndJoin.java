/* Plain threads and join; a thread that is no longer alive is done. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dishes.add(recipe.call());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        List<Cook<T>> cooks = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            Cook<T> cook = new Cook<>(recipe);
            cooks.add(cook);
            cook.thread.start();
        }
        tell(cooks);
        List<T> dishes = new ArrayList<>();
        for (Cook<T> cook : cooks) {
            dishes.add(cook.dish());
            tell(cooks);
        }
        return dishes;
    }

    private static <T> void tell(List<Cook<T>> cooks) {
        long done = cooks.stream().filter(cook -> !cook.thread.isAlive()).count();
        System.out.println("dinner: " + done + " of " + cooks.size() + " done");
    }

    private static final class Cook<T> {
        private final Callable<T> recipe;
        private final Thread thread = new Thread(this::cook);
        private T dish;
        private Exception failure;

        Cook(Callable<T> recipe) {
            this.recipe = recipe;
        }

        private void cook() {
            try {
                dish = recipe.call();
            } catch (Exception e) {
                failure = e;
            }
        }

        T dish() throws Exception {
            thread.join();
            if (failure != null) {
                throw failure;
            }
            return dish;
        }
    }
}
