/** Behind the timelines: recording what is printed, comparing it with what was expected, telling the difference. */
package org.asynckata.engine.timeline;
