/** Timelines as pictures: where to draw what. Nothing here knows in which format. */
package org.asynckata.grader.picture;
