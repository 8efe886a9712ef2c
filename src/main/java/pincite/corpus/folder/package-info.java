/** Files of a folder, and of zip archives in it, become articles; told by what is in them. */
package pincite.corpus.folder;
