package org.asynckata.engine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of readers is complete: this JDK has no others where applications go. */
class ReadersTest {
    private static final Path BASE =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    private static final List<String> PACKAGES = List.of(
            "java/lang",
            "java/time",
            "java/util",
            "jdk/internal/misc",
            "jdk/internal/random",
            "sun/util/locale/provider");
    private static final Set<String> CLOCKS = Set.of(
            "java/lang/System.nanoTime",
            "java/lang/System.currentTimeMillis",
            "jdk/internal/misc/VM.getNanoTimeAdjustment");

    /** They read the clock once and for all, for statistics, to forget what is old, or for the laws of currencies. */
    private static final Set<String> HARMLESS = Set.of(
            "java/lang/ClassLoader",
            "java/util/Currency",
            "java/util/Currency$CurrencyProperty",
            "java/util/Currency$SpecialCaseEntry",
            "java/util/ImmutableCollections",
            "java/util/ResourceBundle",
            "java/util/zip/ZipFile",
            "java/util/zip/ZipOutputStream");

    @Test
    void every_reader_of_a_clock_is_known() throws IOException {
        assertThat(classesWith(ReadersTest::readsClock).filter(name -> !HARMLESS.contains(name)))
                .containsExactlyInAnyOrderElementsOf(Readers.OF_CLOCKS);
    }

    @Test
    void every_reader_of_a_pinned_field_is_known() throws IOException {
        assertThat(classesWith(ReadersTest::readsPinned).filter(name -> !name.startsWith("jdk/internal/random/")))
                .containsExactlyInAnyOrderElementsOf(Readers.OF_CHANCE);
    }

    private static boolean readsClock(CodeElement element) {
        return element instanceof InvokeInstruction call
                && CLOCKS.contains(
                        call.owner().asInternalName() + "." + call.name().stringValue());
    }

    private static boolean readsPinned(CodeElement element) {
        return element instanceof FieldInstruction field
                && field.opcode() == Opcode.GETSTATIC
                && ChokePoints.isPinned(
                        field.owner().asInternalName(), field.name().stringValue());
    }

    private static Stream<String> classesWith(Predicate<CodeElement> wanted) throws IOException {
        return PACKAGES.stream()
                .flatMap(ReadersTest::classes)
                .filter(file -> has(file, wanted))
                .map(file -> BASE.relativize(file).toString().replace(".class", ""));
    }

    private static Stream<Path> classes(String packageName) {
        try {
            return Files.walk(BASE.resolve(packageName))
                    .filter(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Path file, Predicate<CodeElement> wanted) {
        try {
            return ClassFile.of().parse(file).methods().stream().anyMatch(method -> has(method, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(MethodModel method, Predicate<CodeElement> wanted) {
        return method.code().isPresent() && method.code().get().elementStream().anyMatch(wanted);
    }
}
