package org.asynckata.grader.compile;

import java.util.Map;

/**
 * What the compile worker is asked.
 *
 * @param path the file to compile
 * @param sources the texts of this file and of all that it may use, by path
 * @param given the classes that it may use, by binary name
 */
record CompileJob(String path, Map<String, String> sources, Map<String, byte[]> given) {}
