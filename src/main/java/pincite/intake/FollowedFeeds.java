package pincite.intake;

import java.net.URI;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.Duty;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.Keeping;
import pincite.disk.SetAside;

/** A file for each feed; one that is damaged is begun anew, and takes nothing twice, since addresses are known. */
@ApplicationScoped
class FollowedFeeds implements Keeping {

    private final JsonFiles<FollowedFeed> files;
    private final Duty duty;

    @Inject
    FollowedFeeds(FeedsConfig config, ObjectMapper json, SetAside setAside) {
        var folder = new Folder(config.folder(), "what is known of a feed", "pincite.feeds.folder");
        this.files = new JsonFiles<>(folder, json, FollowedFeed.class, setAside);
        this.duty = new Duty(folder, "feeds.lock");
    }

    /** Whether this process follows them, as one of all does. */
    boolean areOurs() {
        return duty.isMine();
    }

    @PreDestroy
    void end() {
        duty.end();
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
