/// The composition root: plain constructors, read like a contents page.
@NullMarked
package se.lagesbild;

import org.jspecify.annotations.NullMarked;
