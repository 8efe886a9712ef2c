package pincite.channel.rest.recording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.disk.Folder;
import pincite.disk.Keeping;

/** What anything keeps is for its owner only, after a question, a vote, an article and a watch. */
@QuarkusTest
@TestProfile(OwnersOnlyTest.InOneFolder.class)
class OwnersOnlyTest extends IndexedCase {

    private static final Path HOME = Path.of("target/test/owners");
    private static final String INDEX = "pincite.index.folder";

    private static final long SHORT = 20_000_000;

    @Inject
    @Any
    Instance<Keeping> keepers;

    public static class InOneFolder implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var all = new HashMap<>(Map.of("pincite.audit", "on", "quarkus.http.test-port", "0"));
            Stream.of("index", "answers", "conversations", "feedback", "evaluation", "audit", "feeds")
                    .forEach(name -> all.put("pincite." + name + ".folder", HOME.resolve(name).toString()));
            return all;
        }
    }

    @BeforeAll
    static void clear() throws IOException {
        IOUtils.rm(HOME);
        assumeTrue(HOME.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void whatIsKeptIsForItsOwnerOnly() throws IOException {
        use();
        var checked = new TreeSet<String>();
        for (var keeper : keepers) {
            for (var folder : keeper.folders()) {
                assertThat(open(folder)).as(folder.setting()).isEmpty();
                checked.add(folder.setting());
            }
        }
        assertThat(checked).contains(INDEX, "pincite.answers.folder", "pincite.answers.cited",
                "pincite.conversations.folder", "pincite.feedback.folder", "pincite.audit.folder",
                "pincite.library.folder", "pincite.library.originals", "pincite.watch.folder");
    }

    private static void use() {
        var answer = send("/api/chat", Map.of("question", "Who left Binance.US?"));
        send("/api/answers/" + answer + "/feedback", Map.of("helpful", true));
        send("/api/watches", Map.of("question", "Who left Binance.US?"));
        given().contentType("text/plain").queryParam("name", "mill.txt")
                .body("The mill\n\nThe council of Varga sold the mill because the roof was leaking.\n")
                .post("/api/articles").then().statusCode(202);
        while (given().get("/api/additions/mill").then().extract().body().asString().contains("waiting")) {
            LockSupport.parkNanos(SHORT);
        }
    }

    private static String send(String address, Map<String, ?> body) {
        var response = given().contentType("application/json").body(body).post(address).then().extract();
        assertThat(response.statusCode()).as(address).isLessThan(300);
        return response.statusCode() == 200 ? response.jsonPath().getString("id") : "";
    }

    /** Whoever cannot enter a folder cannot read what is in it: of the index, that is enough. */
    private static List<String> open(Folder folder) throws IOException {
        var all = folder.setting().equals(INDEX) ? Stream.of(folder.path()) : Files.walk(folder.path());
        try (all) {
            return all.map(OwnersOnlyTest::described).filter(file -> !file.endsWith("------")).toList();
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
