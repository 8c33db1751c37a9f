/// The window: views and view models above the workbench.
@NullMarked
package se.lagesbild.ui;

import org.jspecify.annotations.NullMarked;
