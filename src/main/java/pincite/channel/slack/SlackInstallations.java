package pincite.channel.slack;

/** The workspaces that the app is installed in. */
public interface SlackInstallations {

    /** The workspace removed the app or revoked its token; nothing of it is kept. */
    void remove(String team);
}
