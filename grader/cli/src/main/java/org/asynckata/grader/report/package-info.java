/** The last step: telling the result. Every format is made from one {@link org.asynckata.grader.report.Report}. */
package org.asynckata.grader.report;
