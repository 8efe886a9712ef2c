/** What a text states that another one may state otherwise: numbers, days, names and what it denies. */
package pincite.english.fact;
