/** Answers to take along: with footnotes as lawyers write them, and their sources for programs that keep such lists. */
package pincite.export;
