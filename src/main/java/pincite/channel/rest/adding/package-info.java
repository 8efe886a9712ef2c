/** Articles that come, are replaced and go over HTTP, and what became of each. */
package pincite.channel.rest.adding;
