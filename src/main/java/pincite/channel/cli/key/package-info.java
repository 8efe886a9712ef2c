/** Keys at the terminal: made, listed, revoked. */
package pincite.channel.cli.key;
