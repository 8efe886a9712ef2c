/**
 * Questions that are asked again whenever the articles changed. What is new in an answer, and what is no longer said, is written down
 * together with the answer before it is sent, and sent until it arrives: a service that is killed loses nothing and says nothing twice.
 */
package pincite.watch;
