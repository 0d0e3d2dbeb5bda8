/** The commands. */
package org.asynckata.grader.cli;
