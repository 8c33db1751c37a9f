/// The lägesbild itself: districts beside baselines, verdicts, reasons. Knows domain and statistics.
@NullMarked
package se.lagesbild.picture;

import org.jspecify.annotations.NullMarked;
