/** What code may use of the JDK: an allow-list, and for everything else a reason and what to use instead. */
package org.asynckata.grader.policy;
