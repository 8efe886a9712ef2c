/** What has an address is fetched and given to the library: pages that somebody names, and the entries of feeds. */
package pincite.intake;
