/** The doors: who asks over HTTP, and what they may do there. */
package pincite.channel.http.door;
