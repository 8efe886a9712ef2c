/**
 * Tells text that speaks to a machine which reads, and to no reader. It is known by what such text does (gives orders, plays a turn of a
 * talk, hides), not by sentences that were seen somewhere; {@code mvn -Pinjection verify} measures it.
 */
package pincite.passage.instruction;
