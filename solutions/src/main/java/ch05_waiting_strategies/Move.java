package ch05_waiting_strategies;

/** Given: what a player does, and the turn for which it is meant. */
public record Move(int turn, String what) {}
