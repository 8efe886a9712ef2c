package pincite.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;

/** A file for each feed; one that is damaged is begun anew, and takes nothing twice, since addresses are known. */
@ApplicationScoped
class FollowedFeeds implements Keeping {

    private final Folder folder;
    private final ObjectMapper json;
    private final SetAside setAside;

    @Inject
    FollowedFeeds(FeedsConfig config, ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(config.folder(), "what is known of a feed", "pincite.feeds.folder");
        this.json = json;
        this.setAside = setAside;
    }

    FollowedFeed find(URI address) {
        try {
            return json.readValue(Files.readAllBytes(file(address)), FollowedFeed.class);
        } catch (NoSuchFileException e) {
            return FollowedFeed.of(address);
        } catch (JacksonException e) {
            setAside.add(folder.setting(), file(address));
            return FollowedFeed.of(address);
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Returns when it is on the disk. */
    void keep(FollowedFeed feed) {
        try {
            folder.createPrivate();
            new WholeFile(file(feed.address())).writePrivately(json.writeValueAsBytes(feed));
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    private Path file(URI address) {
        return folder.resolve(Sha256.of(address.toString()) + ".json");
    }

    @Override
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
