/** What is told over HTTP beside answers: when, and of whom. */
package pincite.channel.rest.telling;
