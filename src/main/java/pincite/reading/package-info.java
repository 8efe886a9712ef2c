/** Question and text looked at together: the port of readers, and what a reader says. */
package pincite.reading;
