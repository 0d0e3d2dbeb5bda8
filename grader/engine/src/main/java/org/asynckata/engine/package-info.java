/** What tests are written with: virtual time, schedules, timelines and assertions about them. */
package org.asynckata.engine;
