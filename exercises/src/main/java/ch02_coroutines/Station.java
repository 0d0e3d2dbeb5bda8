package ch02_coroutines;

import java.util.concurrent.Callable;

/** Given: a station of the assembly line. */
@FunctionalInterface
public interface Station {

    /** The recipe for this station's work on one car. The work is done when the recipe is run, and not before. */
    Callable<String> workOn(int car);
}
