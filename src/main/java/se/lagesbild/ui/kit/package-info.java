/// The parts that every view is made of; knows no view.
@NullMarked
package se.lagesbild.ui.kit;

import org.jspecify.annotations.NullMarked;
