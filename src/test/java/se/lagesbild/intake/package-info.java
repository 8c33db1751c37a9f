@NullMarked
package se.lagesbild.intake;

import org.jspecify.annotations.NullMarked;
