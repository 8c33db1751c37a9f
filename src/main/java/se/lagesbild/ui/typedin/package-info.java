/// "Skriv in värden": values that somebody types in from a document.
@NullMarked
package se.lagesbild.ui.typedin;

import org.jspecify.annotations.NullMarked;
