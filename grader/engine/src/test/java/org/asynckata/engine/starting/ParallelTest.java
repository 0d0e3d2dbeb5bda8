package org.asynckata.engine.starting;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ch00_starting.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** JUnit may run tests in parallel: their simulations take turns. */
class ParallelTest {
    @Test
    void tests_in_parallel_do_not_disturb_each_other() {
        EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .selectors(selectClass(Crowd.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.succeeded(Crowd.TESTS));
    }
}
