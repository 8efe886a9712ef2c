/** Commands that a service in the same home carries out, where everything is loaded already, over a socket that only its owner can open. */
package pincite.channel.cli.running;
