package ch01_fake;

public record Pair(int a, int b) {}
