package pincite.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.CitationVerifier;
import pincite.answer.Verdict;
import pincite.answer.writer.Quote;
import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.corpus.standing.Standings;
import pincite.record.VerificationDocument.Verified;

/** Proves an exported answer again from nothing but the file and the articles, as they are or as they were when they were cited. */
@ApplicationScoped
public class Proving {

    private final Standings standings;
    private final Articles articles;
    private final CitedVersions versions;
    private final Corpus corpus;
    private final ObjectMapper json;

    @Inject
    Proving(Standings standings, Articles articles, CitedVersions versions, Corpus corpus, ObjectMapper json) {
        this.standings = standings;
        this.articles = articles;
        this.versions = versions;
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
        var asCited = new AsCited(document, articles, versions);
        var verified = document.answer().citations().stream().map(citation -> verify(citation, all, asCited)).toList();
        var faults = new Faults(asCited, document.answer(), verified).find();
        return VerificationDocument.of(verified, Stream.concat(misreadings.stream(), faults.stream()).toList());
    }

    private Verified verify(CitationDocument citation, List<String> all, AsCited asCited) {
        var verdict = verdict(citation.asQuote(), all, new CitationVerifier(asCited, standings));
        return new Verified(citation.number(), citation.article().id(), citation.quote(), citation.start(),
                citation.end(), verdict, asCited.note(citation.article().id()));
    }

    /** Only words that are not where they should be are looked for in all other articles. */
    private static Verdict verdict(Quote quote, List<String> all, CitationVerifier verifier) {
        var verdict = verifier.verify(quote, List.of());
        return verdict == Verdict.VERIFIED ? verdict : verifier.verify(quote, all);
    }
}
