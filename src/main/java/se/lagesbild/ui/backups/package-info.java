/// The copies of a lägesbild: what each holds, and taking one out.
@NullMarked
package se.lagesbild.ui.backups;

import org.jspecify.annotations.NullMarked;
