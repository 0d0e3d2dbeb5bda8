package org.asynckata.grader.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of the lists: a head, which may take several lines, and indented lines that belong to it. */
final class Sections {
    private Sections() {}

    /** The indented lines by their heads. */
    static Map<String, List<String>> read(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String head = "";
        boolean inHead = false;
        for (String line : text(name).lines().toList()) {
            if (line.startsWith("#") || line.isBlank()) {
                inHead = false;
            } else if (line.startsWith(" ")) {
                inHead = false;
                sections.computeIfAbsent(head, _ -> new ArrayList<>()).add(line.strip());
            } else {
                head = inHead ? head + " " + line : line;
                inHead = true;
            }
        }
        return sections;
    }

    private static String text(String name) {
        try (InputStream content = Sections.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
