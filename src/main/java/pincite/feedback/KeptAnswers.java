package pincite.feedback;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.record.AnswerArchive;

/** The answers that are voted on. */
@ApplicationScoped
class KeptAnswers {

    private final AnswerArchive archive;
    private final ObjectMapper json;

    @Inject
    KeptAnswers(AnswerArchive archive, ObjectMapper json) {
        this.archive = archive;
        this.json = json;
    }

    /** Empty where it is kept no more, or damaged: the vote counts all the same. */
    Optional<KeptAnswer> find(String id) {
        return archive.find(id).flatMap(this::parse);
    }

    private Optional<KeptAnswer> parse(byte[] bytes) {
        try {
            return Optional.of(new KeptAnswer(json.readTree(bytes)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
