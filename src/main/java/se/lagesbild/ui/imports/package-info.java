/// Reading extracts: what was stored, what waits, and why.
@NullMarked
package se.lagesbild.ui.imports;

import org.jspecify.annotations.NullMarked;
