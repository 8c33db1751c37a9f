/// What the committee papers talk about, as immutable records with bounds. Knows no other room.
@NullMarked
package se.lagesbild.domain;

import org.jspecify.annotations.NullMarked;
