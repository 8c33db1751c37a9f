/// The registers that values refer to: areas, measures, sources and profiles, each a list with a form beside it.
@NullMarked
package se.lagesbild.ui.register;

import org.jspecify.annotations.NullMarked;
