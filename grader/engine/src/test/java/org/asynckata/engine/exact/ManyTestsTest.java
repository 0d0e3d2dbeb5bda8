package org.asynckata.engine.exact;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ch00_starting.Flood;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A great many tests in one JVM. */
class ManyTestsTest {
    @Tag("long")
    @Test
    void twenty_thousand_tests_pass() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Flood.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.succeeded(2 * Flood.TESTS));
    }
}
