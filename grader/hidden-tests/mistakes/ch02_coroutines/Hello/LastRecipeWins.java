/*
 * Name and pause are kept in static fields, so every recipe greets whom the last one made was meant for.
 *
 * Refused by: HelloHiddenTest.each_recipe_keeps_its_own_name_and_pause
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    private static String name;
    private static Duration pause;

    static Callable<String> hello(String name, Duration pause) {
        Hello.name = name;
        Hello.pause = pause;
        return Hello::greet;
    }

    private static String greet() throws InterruptedException {
        System.out.println(name + ": hello");
        Thread.sleep(pause);
        System.out.println(name + ": nice to meet you");
        return "Hello, " + name + "!";
    }
}
