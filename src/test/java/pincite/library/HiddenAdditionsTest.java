package pincite.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.access.Wall;
import pincite.corpus.format.Particular;
import pincite.corpus.wall.Walls;

/** What is hidden changes nothing for who may not read it, and is theirs who may. */
class HiddenAdditionsTest {

    private static final Caller ANN = caller("key:ann");
    private static final Caller BEN = caller("key:ben");
    private static final Caller LUCY = caller("key:lucy", "litigation");
    private static final String OTTERS = "Otters swim.";

    @TempDir
    Path folder;

    private TestLibrary house;

    private static Caller caller(String id, String... groups) {
        return new Caller(id, EnumSet.of(Right.ASK, Right.READ, Right.ADD), Readership.of(List.of(groups)));
    }

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("corpus/sealed"));
        var rules = new TreeMap<String, Wall>();
        rules.put("sealed", Wall.of(List.of("litigation")));
        house = new TestLibrary(folder, 10, new Walls(rules, new TreeMap<>(), Wall.NONE));
    }

    private static Upload upload(String name, String text, String groups) {
        var given = new TreeMap<Particular, String>();
        Optional.of(groups).filter(each -> !each.isEmpty()).ifPresent(each -> given.put(Particular.GROUPS, each));
        return new Upload(name, text.getBytes(UTF_8), Optional.of("k-1"), given);
    }

    private static <T> T as(Caller caller, Supplier<T> work) {
        return CurrentCaller.as(caller, work);
    }

    private Addition add(Caller by, String name, String text, String groups) {
        return as(by, () -> house.library.add(upload(name, text, groups)));
    }

    private List<String> found(Caller by, String... ids) {
        return as(by, () -> List.of(ids).stream().filter(id -> house.all.find(id).isPresent()).toList());
    }

    @Test
    void whoSitsAtTheMachineGetsTheIdsOfBefore() {
        assertThat(add(Caller.MACHINE, "otters.txt", OTTERS, "").id()).isEqualTo("otters");
    }

    /** Whatever is hidden, and however it came. */
    @ParameterizedTest
    @CsvSource({"nothing", "the same bytes", "the same key", "the same name", "a file"})
    void anUploadGetsTheSameIdAndIsReadWhateverIsHidden(String hidden) throws IOException {
        switch (hidden) {
            case "the same bytes" -> add(LUCY, "otters.txt", OTTERS, "litigation");
            case "the same key" -> add(LUCY, "lions.txt", "Lions hunt.", "litigation");
            case "the same name" -> add(Caller.MACHINE, "otters.txt", "Otters dive.", "litigation");
            case "a file" -> Files.writeString(folder.resolve("corpus/otters.md"),
                    "---\ntitle: Otters\ngroups: litigation\n---\nOtters eat.");
            default -> {
            }
        }
        var added = add(ANN, "otters.txt", OTTERS, "");
        assertThat(added.id()).isEqualTo("otters" + ArticleName.mark(Wall.NONE));
        assertThat(house.read()).contains(added.id() + ": " + OTTERS);
        assertThat(house.all.taken(added).orElseThrow()).isInstanceOf(Taken.Read.class);
        assertThat(found(ANN, added.id())).isNotEmpty();
        assertThat(as(ANN, () -> house.own.all())).containsExactly(added);
    }

    @Test
    void whatIsAddedWithGroupsIsThereForTheirMembersAlone() {
        var added = add(LUCY, "deal.txt", "Otter Holdings paid.", "litigation, partners");
        assertThat(found(LUCY, added.id())).hasSize(1);
        assertThat(found(Caller.MACHINE, added.id())).hasSize(1);
        assertThat(found(ANN, added.id())).isEmpty();
        assertThat(as(ANN, () -> house.all.isClosed(added.id()))).isTrue();
        assertThat(as(LUCY, () -> house.all.isClosed(added.id()))).isFalse();
    }

    @Test
    void theSameTextIsAnArticleBehindEachWall() throws IOException {
        Files.writeString(folder.resolve("corpus/sealed/otters.txt"), OTTERS);
        var open = add(ANN, "otters.txt", OTTERS, "");
        var closed = add(LUCY, "copy.txt", OTTERS, "partners,litigation");
        assertThat(CurrentCaller.as(Caller.MACHINE, house::read)).containsExactlyInAnyOrder("sealed/otters: " + OTTERS,
                open.id() + ": " + OTTERS,
                closed.id() + ": " + OTTERS);
    }

    @Test
    void nobodyAddsWhatTheyCouldNotRead() throws IOException {
        assertThatThrownBy(() -> add(ANN, "deal.txt", "Otter Holdings paid.", "litigation"))
                .isInstanceOf(NotTakenException.class).hasMessageContaining("could not read");
        assertThatThrownBy(() -> add(ANN, "deal.md", "---\ntitle: Deal\ngroups: litigation\n---\nPaid.", ""))
                .isInstanceOf(NotTakenException.class);
        assertThat(house.additions.all()).isEmpty();
        try (var bytes = Files.list(folder.resolve("originals"))) {
            assertThat(bytes).isEmpty();
        }
        assertThat(add(Caller.MACHINE, "deal.txt", "Otter Holdings paid.", "litigation").id()).startsWith("deal.");
    }

    @Test
    void whatIsHiddenCanNeitherBeReplacedNorTakenAway() {
        var closed = as(Caller.MACHINE,
                () -> house.library.put("deal", upload("deal.txt", "Otter Holdings paid.", "litigation")));
        for (var id : List.of("deal", "nothing")) {
            assertThatThrownBy(() -> CurrentCaller.as(ANN, () -> house.library.remove(id)))
                    .hasMessage("There is no article '" + id + "'.");
            assertThatThrownBy(() -> CurrentCaller.as(ANN, () -> house.withdrawal.withdraw(id)))
                    .hasMessage("There is no article '" + id + "'.");
            var put = as(ANN, () -> house.library.put(id, upload("deal.txt", "Mine " + id, "")));
            assertThat(put.id()).isEqualTo(id + ArticleName.mark(Wall.NONE));
        }
        assertThat(house.additions.find("deal")).contains(closed);
        CurrentCaller.as(LUCY, () -> house.library.remove("deal"));
        assertThat(house.additions.find("deal")).isEmpty();
    }

    @Test
    void aFileThatIsHiddenIsNotTold() throws IOException {
        Files.writeString(folder.resolve("corpus/sealed/order.txt"), "The order is sealed.");
        assertThatThrownBy(() -> CurrentCaller.as(ANN, () -> house.library.remove("sealed/order")))
                .hasMessage("There is no article 'sealed/order'.");
        assertThatThrownBy(() -> CurrentCaller.as(LUCY, () -> house.library.remove("sealed/order")))
                .hasMessageContaining("sealed/order.txt");
    }

    @Test
    void whoPutsAgainPutsTheSame() {
        var first = as(ANN, () -> house.library.put("notes", upload("notes.txt", "One.", "")));
        var second = as(ANN, () -> house.library.put("notes", upload("notes.txt", "Two.", "")));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.earlier()).hasSize(1);
    }

    @Test
    void whoPutsAgainWithoutGroupsOpensNothing() {
        var first = as(LUCY, () -> house.library.put("deal", upload("deal.txt", "Paid.", "litigation")));
        var second = as(LUCY, () -> house.library.put("deal", upload("deal.txt", "Paid more.", "")));
        assertThat(second.id()).isEqualTo(first.id()).isEqualTo("deal" + ArticleName.mark(Wall.named("litigation")));
        assertThat(found(LUCY, first.id())).hasSize(1);
        assertThat(found(ANN, first.id())).isEmpty();
    }

    @Test
    void groupsStayWhereAReplacementSaysNothingOfThem() {
        as(Caller.MACHINE, () -> house.library.put("deal", upload("deal.txt", "Otter Holdings paid.", "litigation")));
        as(Caller.MACHINE, () -> house.library.put("deal", upload("deal.txt", "Otter Holdings paid more.", "")));
        assertThat(found(ANN, "deal")).isEmpty();
        assertThat(found(LUCY, "deal")).hasSize(1);
        as(Caller.MACHINE, () -> house.library.put("deal", upload("deal.txt", "Otter Holdings paid all.", "partners")));
        assertThat(found(LUCY, "deal")).isEmpty();
    }

    @Test
    void whoDoesNotReadEverythingCannotMoveAnArticleBehindAnotherWall() {
        var added = add(LUCY, "deal.txt", "Otter Holdings paid.", "");
        assertThatThrownBy(() -> as(LUCY,
                () -> house.library.put(added.id(), upload("deal.txt", "Otter Holdings paid more.", "litigation"))))
                .isInstanceOf(NotTakenException.class).hasMessageContaining("as a new article");
    }

    @Test
    void anAdditionIsItsAddersAndTheArticleIsEverybodys() {
        var added = add(ANN, "otters.txt", OTTERS, "");
        house.read();
        assertThat(as(BEN, () -> house.own.all())).isEmpty();
        assertThat(as(BEN, () -> house.own.find(added.id()))).isEmpty();
        assertThat(as(BEN, () -> house.all.origins(added.id()))).isEmpty();
        assertThat(found(BEN, added.id())).hasSize(1);
        assertThat(as(ANN, () -> house.all.origins(added.id()))).containsExactly(added);
        assertThat(as(Caller.MACHINE, () -> house.own.all())).containsExactly(added);
    }

    @Test
    void anAddressThatOneAwaitsIsNotKnownToAnother() {
        var address = URI.create("https://river.example/otters");
        var first = as(ANN, () -> house.library.add(address));
        assertThat(as(ANN, () -> house.library.add(address))).isEqualTo(first);
        assertThat(as(BEN, () -> house.library.add(address))).isNotEqualTo(first);
        assertThat(as(BEN, () -> house.own.all())).hasSize(1);
    }

    @Test
    void aPageThatIsNotForEverybodyIsNotTakenByItsAddress() {
        var page = "---\ntitle: Otters\ngroups: litigation\n---\nOtters eat.".getBytes(UTF_8);
        var awaited = as(LUCY, () -> house.library.add(URI.create("https://river.example/otters.md")));
        assertThatThrownBy(() -> as(LUCY, () -> house.library.fetched(awaited.id(), page)))
                .isInstanceOf(NotTakenException.class);
    }

    @Test
    void thatSomethingWasWithdrawnIsToldToWhoCouldReadIt() {
        var closed = add(LUCY, "deal.txt", "Otter Holdings paid.", "litigation");
        CurrentCaller.as(LUCY, () -> house.withdrawal.withdraw(closed.id()));
        assertThatThrownBy(() -> add(LUCY, "deal.txt", "Otter Holdings paid.", "litigation"))
                .hasMessageContaining("withdrawn");
        assertThat(add(ANN, "deal.txt", "Otter Holdings paid.", "").state()).isEqualTo(Addition.State.TAKEN);
        assertThat(as(ANN, () -> house.own.find(closed.id()))).isEmpty();
    }

    @Test
    void whatWasAddedBeforeIsTheMachines() throws IOException {
        var old = TestLibrary.JSON
                .readValue("""
                           {"id": "a", "origin": {"name": "a.txt", "given": {}}, "changed": "2026-01-02T03:04:05Z",
                            "without": [], "earlier": [], "state": "AWAITED"}
                           """, Addition.class);
        assertThat(as(Caller.MACHINE, () -> old.origin().isOwn())).isTrue();
        assertThat(as(ANN, () -> old.origin().isOwn())).isFalse();
    }
}
