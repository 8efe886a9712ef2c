/** How much is begun at once: bodies are read before anything works on them, and what would wait too long is told to come again. */
package pincite.channel.admission;
