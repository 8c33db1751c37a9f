/// Districts beside baselines: figure, table and what stands behind each mark.
@NullMarked
package se.lagesbild.ui.compare;

import org.jspecify.annotations.NullMarked;
