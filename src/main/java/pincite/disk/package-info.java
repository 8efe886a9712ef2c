/** What keeps things on disk, once: lines that are appended, files that are there whole or not at all, folders that processes share in turns. */
package pincite.disk;
