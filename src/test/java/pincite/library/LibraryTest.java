package pincite.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.access.AsMachine;
import pincite.corpus.Unreadable;
import pincite.corpus.format.Particular;

@ExtendWith(AsMachine.class)
class LibraryTest {

    @TempDir
    Path folder;

    private TestLibrary house;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        house = new TestLibrary(folder);
    }

    private static Upload upload(String name, String text) {
        return new Upload(name, text.getBytes(UTF_8));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve("corpus").resolve(name), text);
    }

    @Test
    void whatIsAddedIsReadAfterTheFolder() throws IOException {
        file("zebras.txt", "Zebras graze.");
        house.library.add(upload("otters.txt", "Otters swim."));
        assertThat(house.read()).containsExactly("zebras: Zebras graze.", "otters: Otters swim.");
        assertThat(house.all.find("otters").orElseThrow().text().value()).isEqualTo("Otters swim.");
    }

    @Test
    void whatIsAddedIsThereForWhoStartsAnew() {
        house.library.add(upload("otters.txt", "Otters swim."));
        assertThat(new TestLibrary(folder).read()).containsExactly("otters: Otters swim.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"order.pdf | order", "The Order (final).PDF | the-order-final",
            "../../etc/passwd | passwd", "C:\\Users\\x\\memo.docx | memo", ".txt | txt", "..| article", "'' | article",
            "Ünïcode 文書.txt | ünïcode-文書", "a\u202Eb.txt | a-b", "crawl.warc.gz | crawl"})
    void anIdIsMadeOfTheName(String name, String id) {
        assertThat(house.library.add(upload(name, "Otters swim.")).id()).isEqualTo(id);
    }

    @Test
    void noTwoHaveAnId() throws IOException {
        file("otters.txt", "Otters dive.");
        assertThat(house.library.add(upload("otters.txt", "Otters swim.")).id()).isEqualTo("otters-2");
        assertThat(house.library.add(upload("otters.txt", "Otters eat.")).id()).isEqualTo("otters-3");
    }

    @Test
    void theSameBytesAreTakenOnce() {
        var first = house.library.add(upload("otters.txt", "Otters swim."));
        assertThat(house.library.add(upload("copy.txt", "Otters swim."))).isEqualTo(first);
        assertThat(house.additions.all()).hasSize(1);
    }

    @Test
    void aKeyIsGoodForOneArticle() {
        var key = Optional.of("k-1");
        var first = house.library.add(new Upload("a.txt", "Otters swim.".getBytes(UTF_8), key, new TreeMap<>()));
        assertThat(house.library.add(new Upload("a.txt", "Otters swim.".getBytes(UTF_8), key, new TreeMap<>())))
                .isEqualTo(first);
        assertThatThrownBy(
                () -> house.library.add(new Upload("b.txt", "Lions hunt.".getBytes(UTF_8), key, new TreeMap<>())))
                .isInstanceOf(NotTakenException.class).hasMessageContaining("Idempotency-Key");
    }

    @Test
    void whatIsGivenCountsForMoreThanWhatTheFileSays() {
        var given = new TreeMap<Particular, String>();
        given.put(Particular.TITLE, "A title");
        given.put(Particular.PUBLISHED, "2023-09-19");
        house.library.add(new Upload("a.txt", "By Ann Lee\n\nOtters swim.".getBytes(UTF_8), Optional.empty(), given));
        var publication = house.articles().get(0).publication();
        assertThat(publication.title()).isEqualTo("A title");
        assertThat(publication.published()).contains(LocalDate.parse("2023-09-19"));
        assertThat(publication.author()).contains("Ann Lee");
    }

    @Test
    void theSamePieceIsOneArticle() throws IOException {
        file("otters.txt", "Otters swim.");
        var copy = house.library.add(upload("copy.json", "{\"title\":\"Otters\",\"text\":\"Otters swim.\"}"));
        assertThat(house.read()).containsExactly("otters: Otters swim.");
        assertThat(house.all.taken(copy)).contains(new Taken.Same("otters"));
        assertThat(house.all.origins("otters")).containsExactly(copy);
    }

    @Test
    void theSameAddressIsOneArticle() {
        house.library.add(upload("a.json",
                "{\"title\":\"A\",\"text\":\"Otters swim.\",\"url\":\"https://www.news.example/otters/?utm_source=x\"}"));
        var other = house.library.add(upload("b.json",
                "{\"title\":\"A\",\"text\":\"Otters swim fast.\",\"url\":\"http://news.example/otters\"}"));
        assertThat(house.read()).containsExactly("a: Otters swim.");
        assertThat(house.all.taken(other)).contains(new Taken.Same("a"));
    }

    @Test
    void severalInOneFileAreSeveralArticles() {
        house.library.add(upload("all.json",
                "[{\"id\":\"a\",\"text\":\"Otters swim.\"},{\"id\":\"b\",\"text\":\"Lions hunt.\"}]"));
        assertThat(house.read()).containsExactly("all/a: Otters swim.", "all/b: Lions hunt.");
        house.library.remove("all/a");
        assertThat(house.read()).containsExactly("all/b: Lions hunt.");
        assertThat(house.all.find("all/a")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var addition = house.library.add(upload("a.xyz", "Otters swim."));
        assertThat(house.unreadable()).extracting(Unreadable::file).containsExactly("a.xyz");
        assertThat(house.all.taken(addition).orElseThrow()).isInstanceOf(Taken.Unread.class);
    }

    @Test
    void putReplacesAndKeepsWhatWas() throws IOException {
        house.library.put("otters", upload("otters.txt", "Otters swim."));
        var now = house.library.put("otters", upload("otters.txt", "Otters dive."));
        assertThat(house.read()).containsExactly("otters: Otters dive.");
        assertThat(house.all.earlier("otters")).extracting(article -> article.text().value())
                .containsExactly("Otters swim.");
        assertThat(now.earlier()).hasSize(1);
        assertThat(house.originals.find(now.earlier().get(0).original())).contains("Otters swim.".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../b", "/a", ".a", "a/.b", "a//b", "a b", "a/", "a\u0000b"})
    void refusesAnIdThatLeadsElsewhere(String id) {
        assertThatThrownBy(() -> house.library.put(id, upload("a.txt", "Otters swim.")))
                .isInstanceOf(NotTakenException.class).hasMessageContaining("An id is made of");
        assertThat(house.read()).isEmpty();
    }

    @Test
    void whatLiesInTheFolderIsNotRemovedFromHere() throws IOException {
        file("otters.md", "# Otters\n\nOtters swim.");
        assertThatThrownBy(() -> house.library.remove("otters")).isInstanceOf(NotTakenException.class)
                .hasMessageContaining("otters.md");
        assertThatThrownBy(() -> house.library.put("otters", upload("a.txt", "Otters dive.")))
                .hasMessageContaining("otters.md");
        assertThat(house.read()).hasSize(1);
    }

    @Test
    void whatIsRemovedIsGoneWithItsBytes() {
        var addition = house.library.add(upload("otters.txt", "Otters swim."));
        house.library.remove("otters");
        assertThat(house.read()).isEmpty();
        assertThat(house.all.find("otters")).isEmpty();
        assertThat(house.originals.find(addition.original().orElseThrow())).isEmpty();
        assertThatThrownBy(() -> house.library.remove("otters")).hasMessageContaining("There is no article");
    }

    @Test
    void bytesThatAnotherNeedsStay() {
        house.library.put("a", upload("a.txt", "Otters swim."));
        house.library.put("b", upload("b.txt", "Otters swim."));
        house.library.remove("a");
        assertThat(house.all.find("b")).isPresent();
    }

    @Test
    void aDeletedOriginalIsSaid() throws IOException {
        var addition = house.library.add(upload("otters.txt", "Otters swim."));
        Files.delete(folder.resolve("originals").resolve(addition.original().orElseThrow()));
        assertThat(house.unreadable()).singleElement().extracting(Unreadable::reason).asString().contains("is gone");
    }

    @Test
    void refusesWhatThereIsNoRoomFor() {
        var small = new TestLibrary(folder, 0);
        assertThatThrownBy(() -> small.library.add(upload("otters.txt", "Otters swim.")))
                .isInstanceOfSatisfying(NotTakenException.class,
                        refused -> assertThat(refused.why()).isEqualTo(NotTakenException.Why.FULL));
    }

    @Test
    void anAddressIsKnownOnce() {
        var first = house.library.add(URI.create("https://www.news.example/2023/otters-swim.html"));
        assertThat(first.id()).isEqualTo("news-example/otters-swim");
        assertThat(house.library.add(URI.create("http://news.example/2023/otters-swim.html?utm_medium=mail")))
                .isEqualTo(first);
        house.library.fetched(first.id(), "{\"text\":\"Otters swim.\"}".getBytes(UTF_8));
        assertThat(house.articles().get(0).publication().url()).contains(first.origin().address().orElseThrow());
    }

    @Test
    void whatIsFetchedAgainAndChangedIsANewVersion() {
        var id = house.library.add(URI.create("https://news.example/otters")).id();
        house.library.fetched(id, "{\"text\":\"Otters swim.\"}".getBytes(UTF_8));
        var same = house.library.fetched(id, "{\"text\":\"Otters swim.\"}".getBytes(UTF_8));
        assertThat(same.earlier()).isEmpty();
        assertThat(house.library.fetched(id, "{\"text\":\"Otters dive.\"}".getBytes(UTF_8)).earlier()).hasSize(1);
        assertThat(house.library.failed(id, "is not there any more").isTaken()).isTrue();
    }

    @Test
    void theStampChangesWithEachChange() {
        var stamps = new java.util.HashSet<>(List.of(house.all.stamp()));
        house.library.put("a", upload("a.txt", "Otters swim."));
        assertThat(stamps.add(house.all.stamp())).isTrue();
        house.library.put("a", upload("a.txt", "Otters dive."));
        assertThat(stamps.add(house.all.stamp())).isTrue();
        house.library.remove("a");
        assertThat(house.all.stamp()).isIn(stamps);
    }
}
