package pincite.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Sha256;
import pincite.corpus.Withdrawn;
import pincite.record.ProofDocument.Proof;

class CitedVersionsTest {

    private static final Article THEN = article("Otters swim.");
    private static final Article NOW = article("Otters dive.");

    @TempDir
    Path folder;

    private CitedVersions versions;

    @BeforeEach
    void open() {
        versions = AnswerArchives.versions(folder.resolve("answers"));
    }

    private static Article article(String text) {
        return new Article("river/otters", Publication.titled("Otters"), CanonicalText.of(text));
    }

    private static Articles with(Article... articles) {
        return id -> java.util.Arrays.stream(articles).filter(article -> article.id().equals(id)).findFirst();
    }

    private AsCited asCited(Articles now) {
        var proof = new Proof("", Map.of("river/otters", Sha256.of(THEN.text())), java.util.List.of());
        return new AsCited(new ProofDocument("", null, Optional.of(proof)), now, versions);
    }

    @Test
    void eachIsKeptOnceAndFoundByItsHash() {
        versions.keep(java.util.List.of(THEN, THEN, NOW));
        assertThat(versions.of("river/otters")).extracting(CitedVersion::text).containsExactlyInAnyOrder(
                "Otters swim.", "Otters dive.");
        assertThat(versions.find("river/otters", Sha256.of(THEN.text()))).isPresent();
        assertThat(versions.find("river", Sha256.of(THEN.text()))).isEmpty();
    }

    @Test
    void anArticleThatChangedIsProvedAsItWas() {
        versions.keep(java.util.List.of(THEN));
        var asCited = asCited(with(NOW));
        assertThat(asCited.find("river/otters").map(article -> article.text().value())).contains("Otters swim.");
        assertThat(asCited.note("river/otters").orElseThrow()).contains("it was changed since");
    }

    @Test
    void anArticleThatWentIsProvedAsItWas() {
        versions.keep(java.util.List.of(THEN));
        var asCited = asCited(with());
        assertThat(asCited.find("river/otters")).isPresent();
        assertThat(asCited.note("river/otters").orElseThrow()).contains("no longer there");
    }

    @Test
    void whatWasNeverKeptIsProvedAsItIs() {
        var asCited = asCited(with(NOW));
        assertThat(asCited.find("river/otters").map(article -> article.text().value())).contains("Otters dive.");
        assertThat(asCited.note("river/otters")).contains("the article was changed since");
    }

    @Test
    void whatIsTheSameHasNoNote() {
        versions.keep(java.util.List.of(THEN));
        assertThat(asCited(with(THEN)).note("river/otters")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsForgotten() {
        versions.keep(java.util.List.of(THEN, NOW));
        versions.forget(new Withdrawn("river", java.util.List.of()));
        assertThat(versions.of("river/otters")).isEmpty();
        assertThat(folder.resolve("answers-cited")).isEmptyDirectory();
    }
}
