package se.lagesbild.domain;

/// One column of a file as its header names it.
///
/// @param text the header without its period, as it stands in the file
/// @param role what the column was taken for, by its word in the file's reading; "IGNORED" when it was not read
public record HeaderCell(String text, String role) {}
