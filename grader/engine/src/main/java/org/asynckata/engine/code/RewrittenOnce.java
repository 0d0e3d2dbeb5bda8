package org.asynckata.engine.code;

/**
 * A class loader that defines the same classes again and again and rewrites them itself, once; the agent leaves its classes
 * alone.
 */
public interface RewrittenOnce {}
