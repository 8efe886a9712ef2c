package pincite.channel.rest.article.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Articles;
import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;

/**
 * What is listed of the articles that who asks may read. An article is read once for it, and again when it changed; of hidden ones
 * nothing is looked at.
 */
@ApplicationScoped
class Listings {

    /** Of as many generations: those of different readers, and of before and after a change. */
    private static final int KEPT = 4;
    private static final Listing NOTHING = new Listing(List.of());

    private final PassageIndex index;
    private final Articles articles;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Listing> newest = new LinkedHashMap<>(KEPT, 1, true);

    @Inject
    Listings(PassageIndex index, Articles articles) {
        this.index = index;
        this.articles = articles;
    }

    /** @param fingerprint of the article when it was read */
    private record Known(String fingerprint, Listed listed) {
    }

    Listing current() {
        return index.look(Snapshot::generation).map(this::of).orElse(NOTHING);
    }

    private Listing of(Generation generation) {
        return kept(generation.id()).orElseGet(() -> keep(generation.id(), read(generation.articles())));
    }

    private Optional<Listing> kept(String generation) {
        synchronized (newest) {
            return Optional.ofNullable(newest.get(generation));
        }
    }

    private Listing keep(String generation, Listing listing) {
        synchronized (newest) {
            newest.put(generation, listing);
            newest.keySet().stream().limit(Math.max(0, newest.size() - KEPT)).toList().forEach(newest::remove);
        }
        return listing;
    }

    private Listing read(SortedMap<String, String> fingerprints) {
        var listed = new ArrayList<Listed>(fingerprints.size());
        fingerprints.forEach((id, fingerprint) -> find(id, fingerprint).ifPresent(listed::add));
        if (known.size() > 2 * fingerprints.size() + KEPT) {
            known.keySet().retainAll(fingerprints.keySet());
        }
        return new Listing(listed);
    }

    private Optional<Listed> find(String id, String fingerprint) {
        var before = Optional.ofNullable(known.get(id)).filter(each -> each.fingerprint.equals(fingerprint));
        return before.or(() -> articles.find(id).map(article -> new Known(fingerprint, Listed.of(article))))
                .map(each -> {
                    known.put(id, each);
                    return each.listed;
                });
    }
}
