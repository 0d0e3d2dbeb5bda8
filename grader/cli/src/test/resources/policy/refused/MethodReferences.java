package ch01_fake;

import java.io.FileReader;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntConsumer;

class MethodReferences {
    IntConsumer end = System::exit;
    IntConsumer halt = Runtime.getRuntime()::halt;
    Function<Class<?>, Object> methods = Class::getMethods;
    Callable<String> line = IO::readln;

    interface Opens {
        Object open(String name) throws Exception;
    }

    Opens opens = FileReader::new;
}

// MethodReferences.java:9 calls System.exit, which would end the grader: return or throw instead
// MethodReferences.java:10 calls Runtime.halt, which would end the grader: return or throw instead
// MethodReferences.java:11 calls Class.getMethods, which looks inside classes: call methods and constructors directly
// MethodReferences.java:12 calls IO.readln, which waits for somebody to type, and nobody is there: use the parameters
// MethodReferences.java:18 calls new FileReader, which reaches for files: the exercises need nothing from outside the program
