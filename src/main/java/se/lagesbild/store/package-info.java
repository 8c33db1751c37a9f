/// Keeps everything in one SQLite file and gives it back. Knows the domain.
@NullMarked
package se.lagesbild.store;

import org.jspecify.annotations.NullMarked;
