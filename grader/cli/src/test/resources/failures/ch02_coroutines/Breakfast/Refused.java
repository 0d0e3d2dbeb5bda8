package ch02_coroutines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        return Files.readString(Path.of("breakfast.txt"));
    }
}
