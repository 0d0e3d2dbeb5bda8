/** Calls of the JDK that wait or tell the time, one row each: code under test, as the chapters are. */
package ch00_matrix;
