package pincite.feedback;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.disk.DiskException;
import pincite.record.AnswerArchive;
import pincite.record.AnswerDocument;
import pincite.record.ProofDocument;

/** The answers that are voted on. */
@ApplicationScoped
class KeptAnswers {

    private final AnswerArchive archive;

    @Inject
    KeptAnswers(AnswerArchive archive) {
        this.archive = archive;
    }

    /** Empty where it is kept no more, or damaged: the vote counts all the same. */
    Optional<AnswerDocument> find(String id) {
        try {
            return archive.find(id).map(ProofDocument::answer);
        } catch (DiskException damaged) {
            return Optional.empty();
        }
    }
}
