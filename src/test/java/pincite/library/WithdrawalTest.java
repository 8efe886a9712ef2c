package pincite.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import pincite.access.AsMachine;
import pincite.corpus.Withdrawn;

@ExtendWith(AsMachine.class)
class WithdrawalTest {

    private static final String SECRET = "Otter Holdings paid nine million";

    @TempDir
    Path folder;

    private final List<Withdrawn> forgotten = new ArrayList<>();
    private TestLibrary house;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        house = new TestLibrary(folder, forgotten::add);
    }

    private static Upload json(String text) {
        return new Upload("deal.json", ("{\"title\":\"The deal\",\"text\":\"" + text + "\"}").getBytes(UTF_8));
    }

    private List<String> everything() throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void nothingOfItIsLeftButThatItWas() throws IOException {
        house.library.put("deal", json(SECRET + "."));
        house.library.put("deal", json(SECRET + " and one."));
        house.read();
        assertThat(everything()).anyMatch(text -> text.contains(SECRET));
        house.withdrawal.withdraw("deal");
        assertThat(everything()).isNotEmpty().noneMatch(text -> text.contains(SECRET)).noneMatch(
                text -> text.contains("The deal"));
        assertThat(house.read()).isEmpty();
        assertThat(house.additions.find("deal").orElseThrow().state()).isEqualTo(Addition.State.WITHDRAWN);
    }

    @Test
    void whoKeepsSomethingOfItIsToldAllItsTexts() {
        house.library.put("deal", json(SECRET + "."));
        house.library.put("deal", json(SECRET + " and one."));
        house.withdrawal.withdraw("deal");
        assertThat(forgotten).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.texts()).hasSize(2);
            assertThat(withdrawn.hasWords(SECRET + ".")).isTrue();
            assertThat(withdrawn.hasWords("Lions hunt.")).isFalse();
        });
    }

    @Test
    void itIsNotTakenAgain() {
        house.library.put("deal", json(SECRET + "."));
        house.withdrawal.withdraw("deal");
        assertThatThrownBy(() -> house.library.add(json(SECRET + "."))).isInstanceOf(NotTakenException.class)
                .hasMessageContaining("was withdrawn on 2026-01-02");
        assertThatThrownBy(() -> house.library.put("deal", json("Lions hunt."))).hasMessageContaining("withdrawn");
        assertThat(folder.resolve("originals")).isEmptyDirectory();
    }

    @Test
    void killedInBetweenItIsEndedByAskingAgain() {
        house.library.put("deal", json(SECRET + "."));
        var killed = new TestLibrary(folder, article -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> killed.withdrawal.withdraw("deal")).hasMessage("killed");
        assertThat(house.read()).isEmpty();
        house.withdrawal.withdraw("deal");
        assertThat(forgotten).singleElement().satisfies(each -> assertThat(each.texts()).hasSize(1));
        assertThat(folder.resolve("originals")).isEmptyDirectory();
    }

    @Test
    void oneOfSeveralIsNotWithdrawnAlone() {
        house.library.put("all", new Upload("all.json",
                "[{\"id\":\"a\",\"text\":\"Otters swim.\"},{\"id\":\"b\",\"text\":\"Lions hunt.\"}]".getBytes(UTF_8)));
        assertThatThrownBy(() -> house.withdrawal.withdraw("all/a")).hasMessageContaining("purge that");
    }
}
