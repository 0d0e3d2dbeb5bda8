/** Tests as learners and authors write them, run in every way in which tests are started. */
package ch00_starting;
