/** What this kit has: its exercises, their tests and points, and the given files. */
package org.asynckata.grader.kit;
