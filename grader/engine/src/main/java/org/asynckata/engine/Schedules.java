package org.asynckata.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a test method of a {@link VirtualTime} class once in first-in-first-out order and then under many schedules,
 * each time on a fresh instance: what it asserts must hold whoever runs next.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Schedules {
    /** How many schedules are tried after the first-in-first-out one. */
    int value() default 100;
}
