package org.asynckata.engine.junit;

import java.lang.reflect.Method;
import java.util.PrimitiveIterator;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.simulation.Schedule;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Behind {@code @VirtualTime}: runs each test method, with what prepares and tidies up, in a simulation of its own. */
public final class VirtualTimeExtension implements InvocationInterceptor, ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(VirtualTimeExtension.class);

    private static TestRun runOf(ExtensionContext test) {
        return test.getStore(OURS).computeIfAbsent(TestRun.class, _ -> begin(test), TestRun.class);
    }

    private static TestRun begin(ExtensionContext test) {
        TestRun run = TestRun.under(firstSchedule(test));
        LastRun.is(run);
        return run;
    }

    private static Schedule firstSchedule(ExtensionContext test) {
        boolean replay =
                ScheduledRuns.seeds(test.getRequiredTestMethod()).findAny().isPresent();
        return replay && ScheduledRuns.replayed().isPresent()
                ? Schedule.seeded(ScheduledRuns.replayed().getAsLong())
                : Schedule.firstInFirstOut();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Timeline.class
                && test.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return runOf(test).timeline();
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
            throws Throwable {
        phase(invocation, test);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
            throws Throwable {
        phase(invocation, test);
        repeat(context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
            throws Throwable {
        phase(invocation, test);
        repeat(context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
            throws Throwable {
        phase(invocation, test);
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        TestRun run = runOf(test);
        if (test.getExecutionException().isPresent()) {
            run.abandon();
        } else {
            run.finish();
        }
    }

    private static void phase(Invocation<Void> invocation, ExtensionContext test) throws Throwable {
        TestRun run = runOf(test);
        try {
            run.phase(invocation::proceed);
        } catch (Throwable failure) {
            NotStarted.check(run.todo(), failure);
            throw Explained.of(failure, test.getRequiredTestClass().getClassLoader());
        }
        // A test that expects an exception must not pass because a stub throws one.
        NotStarted.check(run.todo(), null);
    }

    private static void repeat(ReflectiveInvocationContext<Method> context) throws Throwable {
        if (ScheduledRuns.replayed().isPresent()) {
            return;
        }
        var runs = new ScheduledRuns(context.getExecutable(), context.getArguments());
        for (PrimitiveIterator.OfLong seeds =
                        ScheduledRuns.seeds(context.getExecutable()).iterator();
                seeds.hasNext(); ) {
            runs.run(seeds.nextLong());
        }
    }
}
