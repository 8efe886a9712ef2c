/** A command that says one thing and ends, in a Java that is set for that and knows its classes beforehand. */
package pincite.channel.cli.brief;
