/// What a user can do, one small class per journey; the only door for command line and window.
@NullMarked
package se.lagesbild.workbench;

import org.jspecify.annotations.NullMarked;
