package pincite.index;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.corpus.Span;
import pincite.passage.Lead;
import pincite.passage.Sentence;

/** A sentence as the index keeps it, with the article's own letters: what is embedded is what is read. */
record StoredSentence(int start, int end, String text, int paragraph, Sentence.Kind kind,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StoredLead> lead) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
    private static final TypeReference<List<StoredSentence>> ALL = new TypeReference<>() {
    };

    /** What leads it in. */
    record StoredLead(int start, int end, String text) {

        static StoredLead of(Lead lead) {
            return new StoredLead(lead.span().start(), lead.span().end(), lead.text());
        }

        Lead lead() {
            return new Lead(new Span(start, end), text);
        }
    }

    static String written(List<Sentence> sentences) {
        try {
            return JSON.writeValueAsString(sentences.stream().map(StoredSentence::of).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Sentences cannot be written as JSON", e);
        }
    }

    static List<Sentence> read(String written) {
        try {
            return JSON.readValue(written, ALL).stream().map(StoredSentence::sentence).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("No sentences of an index: " + written, e);
        }
    }

    private static StoredSentence of(Sentence sentence) {
        return new StoredSentence(sentence.span().start(), sentence.span().end(), sentence.text(),
                sentence.paragraph(), sentence.kind(), sentence.lead().map(StoredLead::of));
    }

    private Sentence sentence() {
        return new Sentence(new Span(start, end), text, paragraph, kind, lead.map(StoredLead::lead));
    }
}
