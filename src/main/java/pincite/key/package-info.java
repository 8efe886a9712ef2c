/** Keys for programs that ask over HTTP: made once, kept as digests, found by their prefix. */
package pincite.key;
