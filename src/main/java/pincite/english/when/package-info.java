/** Days and spans of time, however they are written, read against the day of publication. */
package pincite.english.when;
