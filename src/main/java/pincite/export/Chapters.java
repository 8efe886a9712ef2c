package pincite.export;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.record.CitationDocument;
import pincite.record.CitedVersion;
import pincite.record.CitedVersions;
import pincite.record.ProofDocument;

/** Puts to an answer what it does not say itself: who wrote the articles that it cites, as they were then. */
@ApplicationScoped
public class Chapters {

    private final CitedVersions versions;

    @Inject
    Chapters(CitedVersions versions) {
        this.versions = versions;
    }

    /** @param proof that whoever asks now may open */
    public Chapter of(ProofDocument proof) {
        var answer = proof.answer();
        return new Chapter(answer.question(), Optional.of(answer), answer.citations().stream()
                .map(citation -> new CitedSource(citation, author(proof, citation))).toList());
    }

    private Optional<String> author(ProofDocument proof, CitationDocument citation) {
        var article = citation.article().id();
        return proof.proof().flatMap(each -> Optional.ofNullable(each.articles().get(article)))
                .flatMap(hash -> versions.find(article, hash)).flatMap(CitedVersion::author);
    }
}
