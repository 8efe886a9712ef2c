package pincite.channel.slack.install;

import java.util.List;

/** What a workspace gave when the app was installed there. @param bot its user there */
record Installation(String team, String token, String bot, String app, List<String> scopes) {

    Installation {
        if (team.isBlank() || token.isBlank()) {
            throw new IllegalArgumentException("An installation needs a workspace and a token: '" + team + "'");
        }
        scopes = List.copyOf(scopes);
    }

    /** Without the token, which must not be logged. */
    @Override
    public String toString() {
        return "installation in " + team;
    }
}
