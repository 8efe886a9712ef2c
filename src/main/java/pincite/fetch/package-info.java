/**
 * Pages and feeds of the web, fetched, and news sent to it, so that nobody can turn the service against the network that it stands in: the host is looked
 * up once, and what was looked up and found harmless is what is connected to. Apache's client is used, as it takes a resolver from
 * outside; the JDK's looks hosts up by itself, and again for each connection. What {@code robots.txt} says is read by
 * crawler-commons.
 */
package pincite.fetch;
