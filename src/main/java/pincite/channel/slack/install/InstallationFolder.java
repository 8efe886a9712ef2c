package pincite.channel.slack.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.WholeFile;

/** What workspaces gave, on disk and encrypted, a file each; a file is there whole or not at all. */
final class InstallationFolder {

    private static final String TEAM = "[A-Z0-9]{1,32}";

    private final Path folder;
    private final Vault vault;
    private final ObjectMapper json;

    /** @param key 32 bytes in Base64 */
    InstallationFolder(Path folder, String key, ObjectMapper json) {
        this.folder = folder;
        this.vault = Vault.of(key);
        this.json = json;
    }

    void store(Installation installation) {
        try {
            new WholeFile(file(installation.team()))
                    .writePrivately(vault.lock(installation.team(), json.writeValueAsBytes(installation)));
        } catch (IOException e) {
            throw InstallException.folder("keep what a workspace gave", folder, e);
        }
    }

    Optional<Installation> find(String team) {
        if (!team.matches(TEAM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(vault.open(team, Files.readAllBytes(file(team))), Installation.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw InstallException.folder("read what a workspace gave", folder, e);
        }
    }

    void remove(String team) {
        if (!team.matches(TEAM)) {
            return;
        }
        try {
            Files.deleteIfExists(file(team));
        } catch (IOException e) {
            throw InstallException.folder("remove a workspace", folder, e);
        }
    }

    private Path file(String team) {
        if (!team.matches(TEAM)) {
            throw new IllegalArgumentException("Not a workspace of Slack's: " + team);
        }
        return folder.resolve(team + ".locked");
    }
}
