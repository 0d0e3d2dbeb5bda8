/** What passes from one step of a grade to the next, and the words for how an exercise ends. */
package org.asynckata.grader.step;
