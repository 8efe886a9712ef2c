package pincite.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.CitationVerifier;
import pincite.answer.Verdict;
import pincite.answer.writer.Quote;
import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.corpus.Sha256;
import pincite.record.VerificationDocument.Verified;

/** Proves an exported answer again from nothing but the file and the articles. */
@ApplicationScoped
public class Proving {

    private final CitationVerifier verifier;
    private final Articles articles;
    private final Corpus corpus;
    private final ObjectMapper json;

    @Inject
    Proving(CitationVerifier verifier, Articles articles, Corpus corpus, ObjectMapper json) {
        this.verifier = verifier;
        this.articles = articles;
        this.corpus = corpus;
        this.json = json;
    }

    /** @throws UnprovableException if the file is no exported answer */
    public VerificationDocument verify(Path file) {
        var exported = ExportedAnswer.read(file, json);
        return exported.document().map(document -> verify(document, exported.faults()))
                .orElseGet(() -> VerificationDocument.of(List.of(), exported.faults()));
    }

    private VerificationDocument verify(ProofDocument document, List<String> misreadings) {
        var all = new ArrayList<String>();
        corpus.read(article -> all.add(article.id()));
        var verified = document.answer().citations().stream().map(citation -> verify(citation, all, document))
                .toList();
        var faults = new Faults(articles, document.answer(), verified).find();
        return VerificationDocument.of(verified, Stream.concat(misreadings.stream(), faults.stream()).toList());
    }

    private Verified verify(CitationDocument citation, List<String> all, ProofDocument document) {
        return new Verified(citation.number(), citation.article().id(), citation.quote(), citation.start(),
                citation.end(), verdict(citation.asQuote(), all), note(citation.article().id(), document));
    }

    /** Only words that are not where they should be are looked for in all other articles. */
    private Verdict verdict(Quote quote, List<String> all) {
        var verdict = verifier.verify(quote, List.of());
        return verdict == Verdict.VERIFIED ? verdict : verifier.verify(quote, all);
    }

    private Optional<String> note(String article, ProofDocument document) {
        return articles.find(article).map(now -> Sha256.of(now.text()))
                .filter(now -> document.hash(article).filter(then -> !then.equals(now)).isPresent())
                .map(now -> "the article was changed since");
    }
}
