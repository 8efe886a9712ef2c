package pincite.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Inquiry;
import pincite.answer.Writing.Check;
import pincite.corpus.Sha256;

/**
 * An answer with all that is needed to prove it again: it is the answer's own fields, and beside them the proof.
 *
 * @param proof absent from an answer that was only printed
 */
public record ProofDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String format, @JsonUnwrapped AnswerDocument answer,
        Optional<Proof> proof) {

    private static final String FORMAT = "pincite-answer/1";

    /**
     * @param corpus   hash over all articles that could be answered from
     * @param articles SHA-256 of the canonical text of each article cited, by id
     * @param support  what came of each statement that a language model proposed; absent where none was asked
     */
    public record Proof(@JsonSetter(nulls = Nulls.AS_EMPTY) String corpus,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> articles,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<Check> support) {

        public Proof {
            articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
            support = List.copyOf(support);
        }

        static Proof of(Inquiry inquiry) {
            var articles = new TreeMap<String, String>();
            inquiry.answer().citations()
                    .forEach(citation -> articles.put(citation.article().id(), Sha256.of(citation.article().text())));
            return new Proof(inquiry.retrieval().generation().corpusHash(), articles, inquiry.writing().checks());
        }
    }

    /** Whoever knows a conversation's id may go on with it, so the proof, which others may ask for, does not tell it. */
    public static ProofDocument of(Inquiry inquiry) {
        return new ProofDocument(FORMAT, AnswerDocument.of(inquiry), Optional.of(Proof.of(inquiry)));
    }

    /** The SHA-256 that an article had when it was cited. */
    Optional<String> hash(String article) {
        return proof.map(Proof::articles).map(articles -> articles.get(article));
    }
}
