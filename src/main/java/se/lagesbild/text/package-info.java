/// Every word and number a user reads, sentences included. Knows domain, statistics and picture.
@NullMarked
package se.lagesbild.text;

import org.jspecify.annotations.NullMarked;
