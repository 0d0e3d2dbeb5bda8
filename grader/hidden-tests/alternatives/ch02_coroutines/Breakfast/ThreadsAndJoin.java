/* Plain threads that leave what they have in an array, and join: what a thread did is seen by whoever joined it. */
package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        String[] plate = new String[2];
        Exception[] failures = new Exception[2];
        Thread hot = new Thread(() -> cook(coffee, plate, failures, 0));
        Thread golden = new Thread(() -> cook(toast, plate, failures, 1));
        hot.start();
        golden.start();
        hot.join();
        golden.join();
        for (Exception failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        System.out.println("breakfast: ready");
        return plate[0] + " and " + plate[1];
    }

    private static void cook(Callable<String> recipe, String[] plate, Exception[] failures, int place) {
        try {
            plate[place] = recipe.call();
        } catch (Exception e) {
            failures[place] = e;
        }
    }
}
