/** Random programs: code under test of every kind, in which nothing but the seed decides what happens. */
package ch00_random;
