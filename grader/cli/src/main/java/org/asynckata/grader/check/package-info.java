/** The third step: what was compiled is looked at, and not run, before it may meet a test. */
package org.asynckata.grader.check;
