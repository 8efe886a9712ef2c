/** How much each caller may ask: in a minute, in a day, and at once. */
package pincite.channel.limits;
