/** The fifth step: points for verdicts. */
package org.asynckata.grader.score;
