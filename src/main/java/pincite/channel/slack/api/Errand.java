package pincite.channel.slack.api;

import java.net.http.HttpRequest;

/**
 * A request, and what is known about sending it again.
 *
 * @param method       as it is named in logs
 * @param limit        what has one limit of requests: a method of a workspace
 * @param isRepeatable whether done twice it is as done once
 */
record Errand(String method, String limit, boolean isRepeatable, HttpRequest request) {
}
