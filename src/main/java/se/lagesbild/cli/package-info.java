/// The command line: a second caller of the workbench, not a second program.
@NullMarked
package se.lagesbild.cli;

import org.jspecify.annotations.NullMarked;
