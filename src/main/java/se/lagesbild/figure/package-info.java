/// Draws a comparison the same on screen and on paper. Knows domain, statistics, picture and text.
@NullMarked
package se.lagesbild.figure;

import org.jspecify.annotations.NullMarked;
