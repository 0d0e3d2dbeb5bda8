/** The fourth step: the tests run in a process that can be killed, each on classes of its own. */
package org.asynckata.grader.run;
