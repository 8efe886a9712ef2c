/** What keeps things on disk, once: lines that are appended, files that are there whole or not at all, folders with one owner. */
package pincite.disk;
