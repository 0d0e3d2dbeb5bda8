package org.asynckata.grader.policy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a class file refers to is overlooked. */
class UsesTest {

    @BeforeAll
    static void importOnlyWhatIsThere() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    @Test
    void every_member_in_the_constant_pool_is_seen() {
        everything()
                .forEach(file -> file.compiled().classes().values().forEach(bytes -> {
                    ClassModel model = ClassFile.of().parse(bytes);
                    assertThat(seen(model)).as(file.name()).containsAll(inConstantPool(model));
                }));
    }

    @Test
    void every_access_that_ArchUnit_sees_is_seen(@TempDir Path folder) throws IOException {
        for (Corpus file : everything().toList()) {
            Map<String, byte[]> classes = file.compiled().classes();
            Path own = folder.resolve(file.name());
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                Path target = own.resolve(entry.getKey().replace('.', '/') + ".class");
                Files.createDirectories(target.getParent());
                Files.write(target, entry.getValue());
            }
            for (JavaClass type : new ClassFileImporter().importPath(own)) {
                Set<String> accesses = type.getAccessesFromSelf().stream()
                        .filter(access -> !access.getTargetOwner().isArray())
                        .map(UsesTest::name)
                        .collect(toSet());
                assertThat(seen(ClassFile.of().parse(classes.get(type.getName()))))
                        .as(type.getName())
                        .containsAll(accesses);
            }
        }
    }

    private static Stream<Corpus> everything() {
        return Stream.concat(Corpus.of("allowed").stream(), Corpus.of("refused").stream());
    }

    private static Set<String> seen(ClassModel model) {
        return Uses.of(model).stream().map(Use::key).collect(toSet());
    }

    private static Set<String> inConstantPool(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(MemberRefEntry.class::isInstance)
                .map(MemberRefEntry.class::cast)
                .filter(member -> !member.owner().asSymbol().isArray())
                .map(member -> key(
                        Uses.binaryName(member.owner().asSymbol()),
                        member.name().stringValue()))
                .collect(toSet());
    }

    private static String name(JavaAccess<?> access) {
        return key(access.getTargetOwner().getName(), access.getTarget().getName());
    }

    private static String key(String owner, String member) {
        return owner + "." + member.replace("<init>", "new");
    }
}
