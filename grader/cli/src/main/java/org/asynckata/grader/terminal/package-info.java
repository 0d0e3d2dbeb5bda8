/** The result as a learner sees it in a terminal. What a learner wrote or printed cannot steer it. */
package org.asynckata.grader.terminal;
