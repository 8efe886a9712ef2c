package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;

@QuarkusMainTest
@TestProfile(OwnFolders.class)
class WatchCommandTest {

    private static final Path NEWS = OwnFolders.FOLDER.resolve("index-watches/mill.jsonl");
    private static final String WHY = "Why did the council of Varga sell the mill?";

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void aRoundWritesWhatIsNewOnce(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        var added = pincite.launch("watch", "add", WHY, "--file", "mill.jsonl");
        assertThat(added.exitCode()).isZero();
        assertThat(added.getOutput()).startsWith("watched    ");
        Files.writeString(OwnFolders.CORPUS.resolve("mill.txt"),
                "The mill\n\nThe council of Varga sold the mill because the roof was leaking.\n");
        assertThat(pincite.launch("watch", "run").getOutput()).contains("1 asked, 1 news sent, 0 not reached");
        assertThat(pincite.launch("watch", "run").getOutput()).contains("1 asked, 0 news sent, 0 not reached");
        assertThat(Files.readAllLines(NEWS)).singleElement().asString().contains("because the roof was leaking");
    }

    @Test
    void whatIsWatchedIsListedUntilItIsRemoved(QuarkusMainLauncher pincite) {
        var id = pincite.launch("watch", "add", "Who", "left", "Binance.US?", "--every", "daily").getOutput()
                .replace("watched    ", "").strip();
        assertThat(pincite.launch("watch", "list").getOutput()).contains(id, "daily", "file news.jsonl",
                "Who left Binance.US?");
        assertThat(pincite.launch("watch", "list", "--json").getOutput()).contains("\"to\":{\"file\":\"news.jsonl\"}");
        assertThat(pincite.launch("watch", "remove", id).exitCode()).isZero();
        assertThat(pincite.launch("watch", "remove", id).exitCode()).isEqualTo(1);
        assertThat(pincite.launch("watch", "list").getOutput()).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch", "watch add", "watch add Hello!", "watch add Why? --every hourly",
            "watch add Who left? --file ../a.jsonl", "watch add Who left? --webhook https://hook.example/",
            "watch add Who left? --file a.jsonl --slack C0123", "watch remove"})
    void refusesWrongUse(String line, QuarkusMainLauncher pincite) {
        assertThat(pincite.launch(line.split(" ")).exitCode()).isEqualTo(2);
    }
}
