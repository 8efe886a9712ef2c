/** Words as every engine indexes them and asks for them, so that all rank alike. */
package pincite.index.word;
