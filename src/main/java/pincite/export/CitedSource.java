package pincite.export;

import java.util.Optional;

import pincite.record.CitationDocument;

/** A citation, and who wrote its article, as far as that was known when it was cited. */
record CitedSource(CitationDocument citation, Optional<String> author) {

    String article() {
        return citation.article().id();
    }
}
