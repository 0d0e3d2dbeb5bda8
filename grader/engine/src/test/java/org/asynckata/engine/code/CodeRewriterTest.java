package org.asynckata.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_nasty.Shapes;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Test
    void a_class_that_is_loaded_already_gets_no_members() throws Exception {
        byte[] original = Rewritten.bytes(Shapes.class.getName());

        byte[] rewritten = CodeRewriter.rewriteLoaded(
                "ch00_nasty/Shapes", original, getClass().getClassLoader());

        assertThat(members(rewritten)).isEqualTo(members(original));
        assertThat(ClassFile.of().verify(rewritten)).isEmpty();
    }

    private static List<String> members(byte[] classFile) {
        ClassModel model = ClassFile.of().parse(classFile);
        return Stream.of(model.interfaces().stream(), model.fields().stream(), model.methods().stream())
                .flatMap(each -> each.map(Object::toString))
                .toList();
    }

    @Test
    void a_method_that_is_too_long_for_probes_is_still_rewritten() throws Exception {
        byte[] rewritten = CodeRewriter.rewrite(
                "ch00_nasty/Long", withLongMethod(), getClass().getClassLoader());

        assertThat(new Rewritten().define("ch00_nasty.Long", rewritten).getMethod("sum", int[].class))
                .satisfies(sum ->
                        assertThat(sum.invoke(null, (Object) new int[] {1})).isEqualTo(4000));
    }

    /** The sum of 4,000 readings of an element, one by one: 16 KB, and with probes far more than the 64 KB there may be. */
    private static byte[] withLongMethod() {
        return ClassFile.of()
                .build(
                        ClassDesc.of("ch00_nasty.Long"),
                        type -> type.withFlags(ClassFile.ACC_PUBLIC)
                                .withMethodBody(
                                        "sum",
                                        MethodTypeDesc.ofDescriptor("([I)I"),
                                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                        code -> {
                                            code.iconst_0();
                                            for (int i = 0; i < 4000; i++) {
                                                code.aload(0)
                                                        .iconst_0()
                                                        .iaload()
                                                        .iadd();
                                            }
                                            code.ireturn();
                                        }));
    }
}
