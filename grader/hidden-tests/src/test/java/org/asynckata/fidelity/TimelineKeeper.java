package org.asynckata.fidelity;

import java.lang.reflect.Method;
import java.util.List;
import org.asynckata.engine.Line;
import org.asynckata.engine.Timeline;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Keeps what a test printed. JUnit finds it by itself when it is asked to. */
public final class TimelineKeeper implements InvocationInterceptor {
    private static volatile List<Line> kept = List.of();

    /** What the last test printed. */
    static List<Line> kept() {
        return kept;
    }

    static void forget() {
        kept = List.of();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
            throws Throwable {
        invocation.proceed();
        context.getArguments().stream()
                .filter(Timeline.class::isInstance)
                .map(Timeline.class::cast)
                .forEach(timeline -> kept = timeline.lines());
    }
}
