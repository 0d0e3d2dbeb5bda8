package org.asynckata.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_nasty.Shapes;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRewriterTest {
    /** What each method of {@link Shapes} returns when it is not rewritten. */
    static Stream<String> shapes() throws Exception {
        try (InputStream in = CodeRewriterTest.class.getResourceAsStream("/ch00_nasty/shapes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void awkward_code_does_what_it_did_before(String expected) throws Exception {
        String method = expected.substring(0, expected.indexOf(" = "));
        Class<?> type = new Rewritten().loadClass(Shapes.class.getName());

        Object result = type.getMethod(method).invoke(type.getConstructor().newInstance());

        assertThat(method + " = " + result.toString().replace("\n", "\\n")).isEqualTo(expected);
    }

    @Test
    void a_class_is_rewritten_only_once() throws Exception {
        ClassLoader loader = getClass().getClassLoader();
        byte[] once = CodeRewriter.rewrite("ch00_nasty/Shapes", Rewritten.bytes(Shapes.class.getName()), loader);

        byte[] twice = CodeRewriter.rewrite("ch00_nasty/Shapes", once, loader);

        assertThat(twice).isEqualTo(once);
    }
}
