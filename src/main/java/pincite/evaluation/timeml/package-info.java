/** How well days are read, by files of TimeML (timeml.org) in which people marked them. */
package pincite.evaluation.timeml;
