/** What somebody may not read changes not one byte of any response to them. */
package pincite.channel.invariance;
