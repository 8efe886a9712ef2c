package pincite.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import pincite.corpus.Sha256;
import pincite.answer.Inquiry;
import pincite.answer.Writing.Check;

/**
 * An answer with all that is needed to prove it again: it is the answer's own fields, and beside them the proof.
 */
public record ProofDocument(String format, @JsonUnwrapped AnswerDocument answer, Proof proof) {

    private static final String FORMAT = "pincite-answer/1";

    /**
     * @param corpus   hash over all articles that could be answered from
     * @param articles SHA-256 of the canonical text of each article cited, by id
     * @param support  what came of each statement that a language model proposed; absent where none was asked
     */
    public record Proof(String corpus, Map<String, String> articles,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Check> support) {
    }

    public static ProofDocument of(Inquiry inquiry, AnswerDocument document) {
        var articles = new TreeMap<String, String>();
        inquiry.answer().citations()
                .forEach(citation -> articles.put(citation.article().id(), Sha256.of(citation.article().text())));
        return new ProofDocument(FORMAT, document, new Proof(inquiry.retrieval().generation().corpusHash(), articles,
                inquiry.writing().checks()));
    }
}
