package org.asynckata.grader.run;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/**
 * What all code of a JVM shares, as far as an exercise can easily change it: the classes of an exercise are loaded afresh, the
 * JDK's are not.
 */
record Surroundings(
        Locale language,
        Locale format,
        TimeZone zone,
        Properties properties,
        InputStream in,
        PrintStream out,
        PrintStream err,
        UncaughtExceptionHandler handler,
        Set<Thread> threads) {

    /** As they are now. */
    static Surroundings now() {
        return new Surroundings(
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                (Properties) System.getProperties().clone(),
                System.in,
                System.out,
                System.err,
                Thread.getDefaultUncaughtExceptionHandler(),
                liveThreads());
    }

    /** Whether they are still the same; threads may have ended. */
    boolean areUnchanged() {
        Surroundings now = now();
        return language.equals(now.language)
                && format.equals(now.format)
                && zone.equals(now.zone)
                && properties.equals(now.properties)
                && in == now.in
                && out == now.out
                && err == now.err
                && handler == now.handler
                && threads.containsAll(now.threads);
    }

    /** How many threads of the operating system there are. */
    static int threadCount() {
        return root().activeCount();
    }

    private static Set<Thread> liveThreads() {
        Thread[] threads = new Thread[2 * threadCount() + 10];
        root().enumerate(threads);
        return Arrays.stream(threads).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
