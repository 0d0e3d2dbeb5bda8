package org.asynckata.engine.races;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.asynckata.engine.junit.FreshClasses;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;

/** Runs the programs of {@code ch00_races}: public methods that return whether their result is right. */
record Programs(Class<?> type, String name) {
    /** Stands for first in, first out. */
    static final long NO_SEED = -1;

    private static final Map<String, byte[]> CLASS_FILES = new ConcurrentHashMap<>();

    static Stream<Programs> of(Class<?>... types) {
        return Arrays.stream(types)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Programs(method.getDeclaringClass(), method.getName()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    /** What is wrong with the program under the first of these schedules that finds something, with its seed. */
    Optional<String> firstWrong(LongStream seeds) {
        FreshClasses classes = new FreshClasses(Programs::classFile, Programs.class.getClassLoader());
        for (long seed : seeds.toArray()) {
            Optional<String> wrong = wrong(seed, classes);
            if (wrong.isPresent()) {
                return wrong.map(what -> "seed " + seed + ": " + what);
            }
            classes = classes.forTheNextRun();
        }
        return Optional.empty();
    }

    /** What is wrong with the program under a schedule, on classes loaded anew; empty if nothing. */
    Optional<String> wrong(long seed) {
        return wrong(seed, new FreshClasses(Programs::classFile, Programs.class.getClassLoader()));
    }

    private Optional<String> wrong(long seed, FreshClasses classes) {
        return wrong(seed, () -> {
            Class<?> fresh = classes.loadClass(type.getName());
            return run(fresh.getMethod(name), fresh.getConstructor().newInstance());
        });
    }

    /** What is wrong with a program that returns whether its result is right; empty if nothing. */
    static Optional<String> wrong(long seed, Callable<Boolean> program) {
        Schedule schedule = seed == NO_SEED ? Schedule.firstInFirstOut() : Schedule.seeded(seed);
        var simulation = new Simulation(schedule, Limits.DEFAULT);
        boolean[] right = {false};
        try {
            simulation.run(() -> right[0] = program.call());
            simulation.finish();
            return right[0] ? Optional.empty() : Optional.of("wrong result");
        } catch (Throwable e) {
            return Optional.of(e.toString());
        }
    }

    private static byte[] classFile(String name) {
        return CLASS_FILES.computeIfAbsent(name, Programs::read);
    }

    private static byte[] read(String name) {
        try (InputStream in = Programs.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(Method program, Object instance) throws Exception {
        try {
            return (boolean) program.invoke(instance);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + name;
    }
}
