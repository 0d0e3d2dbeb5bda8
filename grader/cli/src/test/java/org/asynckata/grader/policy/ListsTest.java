package org.asynckata.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists name nothing that does not exist: a typo would allow or explain nothing. */
class ListsTest {
    private static final Map<String, List<String>> ALLOWED = Sections.read("allowed.txt");

    @Test
    void types_exist() {
        assertThat(types("types of ")).isNotEmpty().allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    @Test
    void what_may_be_extended_can_be_extended_and_used() {
        AllowList list = new AllowList();
        assertThat(types("superclasses of "))
                .noneMatch(Class::isInterface)
                .noneMatch(type -> Modifier.isFinal(type.getModifiers()))
                .allMatch(type -> list.allowsType(type.getName()));
    }

    @Test
    void members_exist() {
        ALLOWED.forEach((head, lines) -> {
            if (head.startsWith("members of ")) {
                Class<?> type = type(head.substring("members of ".length()).replace(" but", ""));
                assertThat(members(type)).as(head).containsAll(items(lines));
            }
        });
        assertThat(items(ALLOWED.get("inserted by javac"))).allMatch(ListsTest::isMember);
    }

    @Test
    void a_type_that_may_be_used_inherits_only_from_such() {
        AllowList list = new AllowList();
        assertThat(types("types of "))
                .allSatisfy(type ->
                        assertThat(JdkType.withSupertypes(type.getName())).allMatch(list::allowsType));
    }

    @Test
    void reasons_are_about_something() {
        Set<String> words = Set.of("anything", "superclass", "native");
        assertThat(Sections.read("refused.txt").keySet())
                .flatMap(head -> List.of(head.split(" ")))
                .filteredOn(key -> !(words.contains(key) || isMember(key) || isType(key) || isPackage(key)))
                .isEmpty();
    }

    @Test
    void reasons_are_about_what_is_refused() {
        AllowList list = new AllowList();
        assertThat(Sections.read("refused.txt").keySet())
                .flatMap(head -> List.of(head.split(" ")))
                .filteredOn(ListsTest::isType)
                .filteredOn(type -> !type.equals("java.lang.Class"))
                .noneMatch(list::allowsType);
    }

    private static List<String> items(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    /** The types of a kind of section; of a whole package none. */
    private static List<Class<?>> types(String start) {
        return ALLOWED.entrySet().stream()
                .filter(section -> section.getKey().startsWith(start))
                .flatMap(section -> items(section.getValue()).stream()
                        .filter(item -> !item.equals("*"))
                        .<Class<?>>map(item ->
                                type(section.getKey().substring(start.length()) + "." + item.replace('.', '$'))))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no " + name, e);
        }
    }

    private static boolean isType(String name) {
        try {
            Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    private static boolean isMember(String key) {
        int end = key.lastIndexOf('.');
        String type = key.substring(0, Math.max(0, end));
        return isType(type) && members(type(type)).contains(key.substring(end + 1));
    }

    private static boolean isPackage(String name) {
        return ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .anyMatch(found -> (found + ".").startsWith(name + "."));
    }

    /** The names of a type's members, and those of methods and constructors with their parameters, too. */
    private static List<String> members(Class<?> type) {
        Stream<Member> members = Stream.of(
                        type.getDeclaredMethods(),
                        type.getDeclaredConstructors(),
                        type.getDeclaredFields(),
                        type.getMethods())
                .flatMap(Arrays::stream);
        return members.flatMap(ListsTest::names).toList();
    }

    private static Stream<String> names(Member member) {
        if (!(member instanceof Executable code)) {
            return Stream.of(member.getName());
        }
        String name = code instanceof java.lang.reflect.Constructor ? "new" : code.getName();
        String descriptor =
                MethodType.methodType(void.class, code.getParameterTypes()).descriptorString();
        return Stream.of(name, new Use(Use.Kind.CALL, "", name, descriptor, 0).signature());
    }
}
