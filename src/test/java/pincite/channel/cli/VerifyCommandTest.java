package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** What is false is told from what cannot be read. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class VerifyCommandTest extends CommandsOfOneService {

    private static final int UNREADABLE = 2;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("answer.json");
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
                                                                  `"statements":`                    | `"statements":!`                  | 2
                                                                  """)
    void tellsFalseFromUnreadable(String genuine, String written, int exitCode) throws IOException {
        var answer = run("ask", "--json", "What is Ceffu?").output();
        Files.writeString(file(), answer.replaceFirst(genuine, written == null ? "" : written));
        assertThat(run("verify", file().toString()).exitCode()).isEqualTo(exitCode);
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
    void namesTheFileThatCannotBeRead(String content, String fault) throws IOException {
        Files.writeString(file(), content, StandardCharsets.ISO_8859_1);
        var result = run("verify", file().toString());
        assertThat(result.exitCode()).isEqualTo(UNREADABLE);
        assertThat(result.errors()).contains("answer.json", fault).doesNotContain("\tat ");
        assertThat(result.output()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereAFolderAndAnEndlessOneAreUnreadable() {
        assertUnreadable(folder.resolve("nowhere.json"), "There is no file");
        assertUnreadable(folder, "is a folder");
        assertUnreadable(Path.of("/dev/zero"), "is larger than");
    }

    private void assertUnreadable(Path file, String fault) {
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(UNREADABLE);
        assertThat(result.errors()).contains(file.toString(), fault).doesNotContain("\tat ");
    }
}
