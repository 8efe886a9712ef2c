/** What {@code java -jar pincite.jar} starts with: the program's files are unpacked once, and run in the same process. */
package pincite.launch;
