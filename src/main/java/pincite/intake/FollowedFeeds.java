package pincite.intake;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.Keeping;
import pincite.disk.SetAside;

/** A file for each feed; one that is damaged is begun anew, and takes nothing twice, since addresses are known. */
@ApplicationScoped
class FollowedFeeds implements Keeping {

    private final JsonFiles<FollowedFeed> files;

    @Inject
    FollowedFeeds(FeedsConfig config, ObjectMapper json, SetAside setAside) {
        this.files = new JsonFiles<>(new Folder(config.folder(), "what is known of a feed", "pincite.feeds.folder"),
                json,
                FollowedFeed.class, setAside);
    }

    FollowedFeed find(URI address) {
        return files.find(name(address)).orElseGet(() -> FollowedFeed.of(address));
    }

    /** Returns when it is on the disk. */
    void keep(FollowedFeed feed) {
        files.keep(name(feed.address()), feed);
    }

    private static String name(URI address) {
        return Sha256.of(address.toString()) + ".json";
    }

    @Override
    public List<Folder> folders() {
        return files.folders();
    }
}
