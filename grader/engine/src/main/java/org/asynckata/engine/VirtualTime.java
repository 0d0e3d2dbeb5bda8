package org.asynckata.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.asynckata.engine.junit.VirtualTimeExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs each test method as the main thread of a simulation: waiting takes no real time, and time is exact. */
@Documented
@ExtendWith(VirtualTimeExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface VirtualTime {}
