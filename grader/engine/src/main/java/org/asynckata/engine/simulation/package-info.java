/** Virtual time: a scheduler on one carrier, a clock, timers, monitors, budgets and verdicts. */
package org.asynckata.engine.simulation;
