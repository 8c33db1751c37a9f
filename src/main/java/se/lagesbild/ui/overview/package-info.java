/// What the lägesbild holds and says first.
@NullMarked
package se.lagesbild.ui.overview;

import org.jspecify.annotations.NullMarked;
