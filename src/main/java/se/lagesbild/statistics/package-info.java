/// Pure functions from counts to intervals and tests, each citing its paper. Knows no other room.
@NullMarked
package se.lagesbild.statistics;

import org.jspecify.annotations.NullMarked;
