package org.asynckata.grader.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What may be used of the JDK, as {@code allowed.txt} says. */
final class AllowList {
    private static final String TYPES = "types of ";
    private static final String MEMBERS = "members of ";
    private static final String BUT = " but";
    private static final String SUPERCLASSES = "superclasses of ";

    private final Set<String> types = new HashSet<>();
    private final Map<String, Members> members = new HashMap<>();
    private final Set<String> superclasses = new HashSet<>();
    private final Set<String> inserted = new HashSet<>();

    /** The members that are listed of a type, which are the only ones allowed or the only ones refused. */
    private record Members(Set<String> listed, boolean allowed) {
        boolean allow(Use use) {
            return (listed.contains(use.member()) || listed.contains(use.signature())) == allowed;
        }
    }

    AllowList() {
        Sections.read("allowed.txt").forEach((head, lines) -> {
            List<String> items =
                    lines.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
            if (head.startsWith(TYPES)) {
                items.forEach(item -> types.add(type(head.substring(TYPES.length()), item)));
            } else if (head.startsWith(SUPERCLASSES)) {
                items.forEach(item -> superclasses.add(type(head.substring(SUPERCLASSES.length()), item)));
            } else if (head.startsWith(MEMBERS)) {
                boolean allowed = !head.endsWith(BUT);
                String type = head.substring(MEMBERS.length(), head.length() - (allowed ? 0 : BUT.length()));
                members.put(type, new Members(Set.copyOf(items), allowed));
            } else {
                inserted.addAll(items);
            }
        });
    }

    private static String type(String packageName, String name) {
        return packageName + "." + name.replace('.', '$');
    }

    /** Whether this type may be named. */
    boolean allowsType(String type) {
        return members.containsKey(type) || listed(type, types) || JdkType.isException(type);
    }

    /** Whether this type may be extended. */
    boolean allowsExtending(String type) {
        return listed(type, superclasses) || JdkType.isException(type);
    }

    /** Whether this member may be used as far as this type, and none above, has a say. */
    boolean allowsMember(Use use) {
        Members own = members.get(use.type());
        return own != null ? own.allow(use) : allowsType(use.type());
    }

    /** Whether this is the compiler's own business. */
    boolean allowsInserted(Use use) {
        return inserted.contains(use.key());
    }

    /** A type's own listing counts, or that of a type around it, or that of its package. */
    private static boolean listed(String type, Set<String> list) {
        int end = type.lastIndexOf('$');
        return list.contains(type)
                || (end > 0 ? listed(type.substring(0, end), list) : list.contains(packageOf(type) + ".*"));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
