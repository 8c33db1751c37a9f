/// Writes figures, tables and documents to files. Knows domain, statistics, picture, text and figure.
@NullMarked
package se.lagesbild.paper;

import org.jspecify.annotations.NullMarked;
