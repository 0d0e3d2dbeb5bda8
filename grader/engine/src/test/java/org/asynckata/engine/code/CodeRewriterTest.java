package org.asynckata.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_nasty.Shapes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRewriterTest {
    static Stream<String> shapes() {
        return Arrays.stream(Shapes.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void does_the_same_as_before(String shape) throws Exception {
        Class<?> rewritten = new Rewritten().loadClass(Shapes.class.getName());

        Object actual = call(rewritten, shape);

        assertThat(actual).isEqualTo(call(Shapes.class, shape));
    }

    private static Object call(Class<?> type, String method) throws Exception {
        return type.getMethod(method).invoke(type.getConstructor().newInstance());
    }
}
