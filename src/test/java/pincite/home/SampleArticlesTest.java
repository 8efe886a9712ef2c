package pincite.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArticlesTest {

    @TempDir
    Path folder;
    private Path home;

    @BeforeEach
    void moveIn() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        System.setProperty(Home.PROPERTY, home.toString());
        System.setProperty("pincite.shipped", folder.resolve("program").toString());
        write("program/corpus/articles/harbour/strike.md", "shipped");
        write("program/corpus/questions/harbour.yaml", "asked");
    }

    @AfterEach
    void moveOut() {
        System.clearProperty(Home.PROPERTY);
        System.clearProperty("pincite.shipped");
    }

    @Test
    void comeWithTheirQuestionsAndLeaveNothingElse() throws IOException {
        bring("corpus/articles");
        assertThat(home.resolve("corpus/articles/harbour/strike.md")).hasContent("shipped");
        assertThat(home.resolve("corpus/questions/harbour.yaml")).hasContent("asked");
        try (var files = Files.list(home.resolve("corpus"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void replaceNothing() throws IOException {
        write("home/corpus/questions/own.yaml", "own");
        bring("corpus/articles");
        assertThat(home.resolve("corpus/questions")).isDirectoryNotContaining("glob:**/harbour.yaml");
        write("home/corpus/articles/harbour/strike.md", "own");
        bring("corpus/articles");
        assertThat(home.resolve("corpus/articles/harbour/strike.md")).hasContent("own");
    }

    @Test
    void stayAwayWhereArticlesAreConfiguredOrWereTakenAway() throws IOException {
        bring("mine");
        assertThat(home).isEmptyDirectory();
        Files.createDirectories(home.resolve(".pincite/index"));
        bring("corpus/articles");
        assertThat(home.resolve("corpus")).doesNotExist();
    }

    @Test
    void areNowhereToTakeFromWithoutAPackage() {
        System.clearProperty("pincite.shipped");
        bring("corpus/articles");
        assertThat(home).isEmptyDirectory();
    }

    private void bring(String articles) {
        SampleArticles.bring(home.resolve(articles), home.resolve(".pincite/index"));
    }

    private void write(String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
