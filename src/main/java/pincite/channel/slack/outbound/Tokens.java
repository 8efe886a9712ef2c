package pincite.channel.slack.outbound;

/** The token by which we speak in a workspace. */
interface Tokens {

    /** @throws pincite.channel.slack.web.SlackException.Refused where the app is not installed there */
    String of(String team);
}
