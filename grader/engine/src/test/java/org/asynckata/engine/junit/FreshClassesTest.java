package org.asynckata.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_statics.Keeping;
import java.util.Arrays;
import java.util.stream.Stream;
import org.asynckata.engine.agent.Agent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreshClassesTest {
    private final FreshClasses classes = FreshClasses.like(Keeping.class.getClassLoader());

    @BeforeAll
    static void opens_the_JDK() {
        Agent.install();
    }

    static Stream<String> kept() {
        return nested().filter(name -> !name.startsWith("Nothing"));
    }

    static Stream<String> not_kept() {
        return nested().filter(name -> name.startsWith("Nothing"));
    }

    private static Stream<String> nested() {
        return Arrays.stream(Keeping.class.getDeclaredClasses())
                .filter(type -> !type.isRecord())
                .map(Class::getSimpleName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource
    void kept(String name) throws ClassNotFoundException {
        use(name);
        assertThat(classes.forTheNextRun()).isNotSameAs(classes);
    }

    @ParameterizedTest
    @MethodSource
    void not_kept(String name) throws ClassNotFoundException {
        use(name);
        assertThat(classes.forTheNextRun()).isSameAs(classes);
    }

    @Test
    void a_class_that_was_not_used_is_not_initialised_by_looking() throws ClassNotFoundException {
        classes.loadClass(Keeping.class.getName() + "$AList");
        assertThat(classes.forTheNextRun()).isSameAs(classes);
        use("AList");
        assertThat(classes.forTheNextRun()).isNotSameAs(classes);
    }

    private void use(String name) throws ClassNotFoundException {
        Class.forName(Keeping.class.getName() + "$" + name, true, classes);
    }
}
