package org.asynckata.engine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only a JDK whose internals are known is used. */
class SupportedJdkTest {
    private static final String HOTSPOT = "OpenJDK 64-Bit Server VM";

    @Test
    void this_jdk_is_supported() {
        assertThat(SupportedJdk.isThis()).isTrue();
    }

    @Test
    void a_hotspot_25_is_supported() {
        assertThat(refusal(HOTSPOT, "25.0.3+9-LTS")).isNull();
        assertThat(refusal("Java HotSpot(TM) 64-Bit Server VM", "25+36")).isNull();
    }

    @Test
    void a_later_jdk_is_refused_by_name() {
        assertThat(refusal(HOTSPOT, "26.0.1+8"))
                .contains("needs JDK 25 (OpenJDK HotSpot)", "this is OpenJDK 64-Bit Server VM 26.0.1+8 in /opt/jdk");
    }

    @Test
    void another_virtual_machine_is_refused_by_name() {
        assertThat(refusal("Eclipse OpenJ9 VM", "25.0.1+8"))
                .contains("needs JDK 25 (OpenJDK HotSpot)", "this is Eclipse OpenJ9 VM 25.0.1+8 in /opt/jdk");
    }

    private static String refusal(String name, String version) {
        return SupportedJdk.refusal(name, Runtime.Version.parse(version), "/opt/jdk")
                .orElse(null);
    }
}
