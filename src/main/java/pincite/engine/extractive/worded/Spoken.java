package pincite.engine.extractive.worded;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pincite.engine.extractive.candidate.Candidate;
import pincite.index.IndexedPassage;
import pincite.passage.Speakers;

/** Whose words candidates give; each passage is looked at once. */
final class Spoken {

    private final Map<IndexedPassage, List<Optional<String>>> speakers = new IdentityHashMap<>();

    Optional<String> by(Candidate candidate) {
        return speakers.computeIfAbsent(candidate.in(), in -> Speakers.of(in.passage().sentences()))
                .get(candidate.number());
    }
}
