package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;

/** What is false is told from what cannot be read. */
@QuarkusMainTest
@TestProfile(OwnFolders.class)
class VerifyCommandTest {

    private static final Path FILE = OwnFolders.FOLDER.resolve("answer.json");
    private static final int UNREADABLE = 2;

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    /** What is replaced in an answer, by what, and the exit code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `"outcome":"answered"`             | `"outcome":"answered"`            | 0
                                                                  `"outcome":"answered"`             | `"outcome":"banana"`              | 1
                                                                  `"verdict":"VERIFIED"`             | `"verdict":"PERHAPS"`             | 1
                                                                  `"start":(\\d+)`                   | `"start":1$1`                     | 1
                                                                  `"start":(\\d+)`                   | `"start":-$1`                     | 1
                                                                  `"citations":\\[1\\]`              | `"citations":[9]`                 | 1
                                                                  `"id":"binance-us/[a-z-]+"`        | `"id":"binance-us/withdrawn"`     | 1
                                                                  `"quote":"`                        | `"quote":"Not `                   | 1
                                                                  `"asOf":"[0-9-]+"`                 | `"asOf":"soon"`                   | 1
                                                                  `"quote":`                         | `"author":"Nobody","quote":`      | 1
                                                                  `"start":(\\d+)`                   | `"start":"$1"`                    | 2
                                                                  `"start":(\\d+)`                   | `"start":null`                    | 2
                                                                  `"start":(\\d+)`                   | `"begin":$1`                      | 2
                                                                  `"quote":"`                        | `"quote":7,"words":"`             | 2
                                                                  `"quote":"`                        | `"quote":null,"words":"`          | 2
                                                                  `"citations":\\[1\\]`              | `"citations":["a"]`               | 2
                                                                  `"citations":\\[1\\]`              | `"citations":1`                   | 2
                                                                  `"statements":\\[`                 | `"statements":"none","others":[`  | 2
                                                                  `"outcome":"answered"`             | `"outcome":7`                     | 2
                                                                  `"outcome":"answered"`             | `"outcome":null`                  | 2
                                                                  `"outcome":"answered"`             | `"outcome":"answered","outcome":"answered"` | 2
                                                                  `^`                                | `[`                               | 2
                                                                  `.{40}\\s*$`                       | ``                                | 2
                                                                  `"statements":`                    | `"statements":\u0000`             | 2
                                                                  """)
    void tellsFalseFromUnreadable(String genuine, String written, int exitCode, QuarkusMainLauncher pincite)
            throws IOException {
        var answer = pincite.launch("ask", "--json", "What is Ceffu?").getOutput();
        Files.writeString(FILE, answer.replaceFirst(genuine, written == null ? "" : written));
        assertThat(pincite.launch("verify", FILE.toString()).exitCode()).isEqualTo(exitCode);
    }

    /** In ISO 8859-1, so that any byte can be written. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                                                                  ``                                              | is no exported answer
                                                                  `   `                                           | is no exported answer
                                                                  `An answer in words.`                           | as JSON
                                                                  `[]`                                            | is no exported answer
                                                                  `[{"outcome":"answered","citations":[]}]`       | is no exported answer
                                                                  `"answered"`                                    | is no exported answer
                                                                  `null`                                          | is no exported answer
                                                                  `{}`                                            | is no exported answer
                                                                  `{"questions":[]}`                              | is no exported answer
                                                                  `{"outcome":"answered"}`                        | is no exported answer
                                                                  `{"outcome":"answered","citations":null}`       | is no exported answer
                                                                  `{"outcome":"answered","citations":[`           | as JSON
                                                                  `{"outcome":"answered","citations":"\u00e9\u00ff"}` | as JSON
                                                                  """)
    void namesTheFileThatCannotBeRead(String content, String fault, QuarkusMainLauncher pincite) throws IOException {
        Files.writeString(FILE, content, StandardCharsets.ISO_8859_1);
        var result = pincite.launch("verify", FILE.toString());
        assertThat(result.exitCode()).isEqualTo(UNREADABLE);
        assertThat(result.getErrorOutput()).contains("answer.json", fault).doesNotContain("\tat ");
        assertThat(result.getOutput()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereAFolderAndAnEndlessOneAreUnreadable(QuarkusMainLauncher pincite) {
        assertUnreadable(pincite, OwnFolders.FOLDER.resolve("nowhere.json"), "There is no file");
        assertUnreadable(pincite, OwnFolders.FOLDER, "is a folder");
        assertUnreadable(pincite, Path.of("/dev/zero"), "is larger than");
    }

    private static void assertUnreadable(QuarkusMainLauncher pincite, Path file, String fault) {
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(UNREADABLE);
        assertThat(result.getErrorOutput()).contains(file.toString(), fault).doesNotContain("\tat ");
    }
}
