package pincite.channel.slack.install;

import java.nio.file.Path;

/** The workspaces that the app is installed in cannot be kept or read. */
final class InstallException extends RuntimeException {

    private static final String NOT_OPENED = "What is kept of a workspace cannot be decrypted: it was changed, or"
            + " pincite.slack.token-key was. Install the app again.";

    private InstallException(String message, Exception cause) {
        super(message, cause);
    }

    static InstallException badKey() {
        return new InstallException(
                "pincite.slack.token-key is not 32 bytes in Base64. Make one with: openssl rand -base64 32",
                null);
    }

    static InstallException noKey() {
        return new InstallException("pincite.slack.client-id is set, and pincite.slack.client-secret or "
                + "pincite.slack.token-key is not: tokens of workspaces are kept encrypted or not at all. Make a key with: openssl rand -base64 32",
                null);
    }

    static InstallException notOpened() {
        return new InstallException(NOT_OPENED, null);
    }

    static InstallException notOpened(Exception cause) {
        return new InstallException(NOT_OPENED, cause);
    }

    static InstallException folder(String doing, Path folder, Exception cause) {
        return new InstallException("Could not " + doing + " in " + folder.toAbsolutePath() + ": "
                + cause.getClass().getSimpleName() + ". Check that the folder can be written.", cause);
    }
}
