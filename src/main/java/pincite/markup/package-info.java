/** Signs that mean something to whoever shows a text. */
package pincite.markup;
