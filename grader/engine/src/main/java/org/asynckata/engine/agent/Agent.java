package org.asynckata.engine.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.asynckata.engine.code.CodeUnderTest;

/**
 * The way in: rewrites the JDK's choke points and the code under test.
 *
 * <p>With {@code -javaagent} this happens before {@code main}; otherwise {@link #install()} attaches to the running JVM, as in
 * an IDE that knows nothing of us.
 */
public final class Agent {
    private static final String[] OPENED = {
        "java.lang", "java.util", "java.util.concurrent", "java.util.concurrent.locks", "jdk.internal.misc"
    };
    private static volatile Class<?> hook;
    private static volatile Throwable broken;

    private Agent() {}

    /** Called by the JVM for {@code -javaagent}. On an unsupported JDK it waits until virtual time is asked for to say so. */
    public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
        if (SupportedJdk.isThis()) {
            install(instrumentation);
        }
    }

    /** Called by the JVM when the jar is attached to a running one. */
    public static void agentmain(String arguments, Instrumentation instrumentation) throws Exception {
        premain(arguments, instrumentation);
    }

    /**
     * Makes sure that the rewriting is in place, attaching to this JVM if no flag did.
     *
     * @return the class that rewritten code asks
     * @throws IllegalStateException on a JDK other than the supported one, or where attaching is forbidden
     */
    public static Class<?> install() {
        SupportedJdk.require();
        if (hook == null) {
            attach();
        }
        if (broken != null) {
            throw new IllegalStateException("Virtual time is not trustworthy: a class could not be rewritten.", broken);
        }
        return hook;
    }

    private static synchronized void attach() {
        if (hook != null) {
            return;
        }
        try {
            install(ByteBuddyAgent.install());
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Virtual time could not attach to this JVM: start it with -javaagent and the engine's agent jar, "
                            + "or allow attaching with -XX:+EnableDynamicAgentLoading.",
                    e);
        }
    }

    private static void install(Instrumentation instrumentation)
            throws IOException, IllegalAccessException, UnmodifiableClassException {
        openJdk(instrumentation);
        Class<?> defined = HookDefinition.define();
        loadWhatChooses();
        instrumentation.addTransformer(new Transformer(failure -> broken = failure), true);
        Class<?>[] loaded = Arrays.stream(instrumentation.getAllLoadedClasses())
                .filter(instrumentation::isModifiableClass)
                .filter(Agent::mustBeRewritten)
                .toArray(Class[]::new);
        instrumentation.retransformClasses(loaded);
        hook = defined;
    }

    /** The transformer is asked about every class, so these must not be loaded by being asked about themselves. */
    private static void loadWhatChooses() {
        CodeUnderTest.matches("");
        ChokePoints.areIn("");
    }

    private static boolean mustBeRewritten(Class<?> type) {
        String name = type.getName().replace('.', '/');
        return type.getClassLoader() == null ? ChokePoints.areIn(name) : CodeUnderTest.matches(name);
    }

    /** Opens the packages whose internals the scheduler uses; a command line needs no {@code --add-opens}. */
    private static void openJdk(Instrumentation instrumentation) {
        var toUs = Set.of(Agent.class.getModule());
        var opens = new HashMap<String, Set<Module>>();
        for (String name : OPENED) {
            opens.put(name, toUs);
        }
        instrumentation.redefineModule(
                Object.class.getModule(), Set.of(), Map.of("jdk.internal.misc", toUs), opens, Set.of(), Map.of());
    }
}
