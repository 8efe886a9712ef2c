package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.OwnFolders;

@QuarkusTest
@TestProfile(OwnFolders.class)
class WatchCommandTest extends CommandsOfOneService {

    private static final Path NEWS = OwnFolders.FOLDER.resolve("index-watches/mill.jsonl");
    private static final String WHY = "Why did the council of Varga sell the mill?";

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void aRoundWritesWhatIsNewOnce() throws IOException {
        run("index");
        var added = run("watch", "add", WHY, "--file", "mill.jsonl");
        assertThat(added.exitCode()).isZero();
        assertThat(added.output()).startsWith("watched    ");
        Files.writeString(OwnFolders.CORPUS.resolve("mill.txt"),
                "The mill\n\nThe council of Varga sold the mill because the roof was leaking.\n");
        assertThat(run("watch", "run").output()).contains("1 asked, 1 news sent, 0 not reached");
        assertThat(run("watch", "run").output()).contains("1 asked, 0 news sent, 0 not reached");
        assertThat(Files.readAllLines(NEWS)).singleElement().asString().contains("because the roof was leaking");
    }

    @Test
    void whatIsWatchedIsListedUntilItIsRemoved() {
        var id = run("watch", "add", "Who", "left", "Binance.US?", "--every", "daily").output()
                .replace("watched    ", "").strip();
        assertThat(run("watch", "list").output()).contains(id, "daily", "file news.jsonl",
                "Who left Binance.US?");
        assertThat(run("watch", "list", "--json").output()).contains("\"to\":{\"file\":\"news.jsonl\"}");
        assertThat(run("watch", "remove", id).exitCode()).isZero();
        assertThat(run("watch", "remove", id).exitCode()).isEqualTo(1);
        assertThat(run("watch", "list").output()).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch", "watch add", "watch add Hello!", "watch add Why? --every hourly",
            "watch add Who left? --file ../a.jsonl", "watch add Who left? --webhook https://hook.example/",
            "watch add Who left? --file a.jsonl --slack C0123", "watch remove"})
    void refusesWrongUse(String line) {
        assertThat(run(line.split(" ")).exitCode()).isEqualTo(2);
    }
}
