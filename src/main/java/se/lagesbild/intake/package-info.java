/// Turns one file into one delivery: every line used or reported. Knows the domain.
@NullMarked
package se.lagesbild.intake;

import org.jspecify.annotations.NullMarked;
