/** The folder that everything else is looked for in, known before anything starts. */
package pincite.home;
