package pincite.channel.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import pincite.access.Right;
import pincite.channel.http.EveryRoute;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.key.Grant;
import pincite.key.Keys;

/** Three audiences ask the same before, while and after fifty articles are there that none of them may read. */
@QuarkusTest
@TestProfile(InvarianceTest.Folders.class)
class InvarianceTest {

    private static final Set<Right> RIGHTS = EnumSet.complementOf(EnumSet.of(Right.ADMIN));
    private static final List<List<String>> AUDIENCES = List.of(List.of(), List.of("red"), List.of("blue"));

    /** Those of Slack and of the platform have tests of their own, and a sign-in knows no articles. */
    private static final Pattern OF_ARTICLES = Pattern.compile("/(?:api|v1|articles|answers|people|timeline)(?:/.*)?");
    /** Forgets or ends something, in place of what is read here; who asks is told of themselves. */
    private static final Set<String> NOT_ASKED = Set.of("DELETE /api/evaluations", "DELETE /api/watches",
            "GET /api/caller");

    @Inject
    Indexer indexer;

    @Inject
    Keys keys;

    private final Map<List<String>, String> texts = new HashMap<>();

    @TestHTTPResource
    URL address;

    public static class Folders implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var folders = new LinkedHashMap<String, String>();
            for (var each : List.of("index", "answers", "conversations", "feedback", "evaluation", "keys")) {
                folders.put("pincite." + each + ".folder", SealedArticles.FOLDER.resolve(each).toString());
            }
            folders.put("pincite.corpus.folder", SealedArticles.CORPUS.toString());
            folders.put("pincite.index.watch", "0s");
            folders.put("quarkus.http.test-port", "0");
            return folders;
        }
    }

    @BeforeAll
    static void begin() throws IOException {
        IOUtils.rm(SealedArticles.FOLDER);
        SealedArticles.openCases();
    }

    /** What comes later has to join. */
    @Test
    void everyRouteIsAsked() {
        var asked = AskedRequests.all().stream().map(each -> place(each.method(), each.path()))
                .collect(Collectors.toSet());
        var routes = EveryRoute.ours().stream().filter(route -> OF_ARTICLES.matcher(route.path()).matches())
                .filter(route -> !NOT_ASKED.contains(place(route.method(), route.path())))
                .map(route -> place(route.method(), route.path())).collect(Collectors.toSet());
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(asked).containsAll(routes);
    }

    /** As far as routes differ in what they are about. */
    private static String place(String method, String path) {
        return method + " " + Arrays.stream(path.replaceFirst("[?].*", "").split("/"))
                .limit(path.startsWith("/api/") || path.startsWith("/v1/") ? 3 : 2).collect(Collectors.joining("/"));
    }

    @Test
    void whatIsHiddenChangesNotOneByte() throws Exception {
        indexer.run(Progress.NONE);
        AUDIENCES.forEach(audience -> AskedRequests.kept().forEach(exchange -> answered(exchange, audience)));
        indexer.run(Progress.NONE);
        var exchanges = AskedRequests.all();
        assertThat(exchanges).hasSizeGreaterThan(500);
        // What was kept, such as answers to be cited, is the same from now on.
        answers(exchanges);
        var before = answers(exchanges);
        SealedArticles.add();
        assertThat(indexer.run(Progress.NONE).added()).hasSize(49);
        asTheirReader();
        assertSame(before, answers(exchanges), "while");
        SealedArticles.remove();
        indexer.run(Progress.NONE);
        assertSame(before, answers(exchanges), "after");
    }

    /** Whoever may read them asks of them, so that what others keep may show, too. */
    private void asTheirReader() {
        AskedRequests.all().stream().filter(exchange -> exchange.path().equals("/api/chat")).limit(40)
                .forEach(exchange -> answered(exchange, List.of("sealed")));
    }

    private Map<String, String> answers(List<AskedRequest> exchanges) {
        var answers = new LinkedHashMap<String, String>();
        for (var audience : AUDIENCES) {
            exchanges.forEach(each -> answers.put(audience + " " + each.named(), answered(each, audience)));
        }
        return answers;
    }

    private String answered(AskedRequest exchange, List<String> audience) {
        return exchange.answered(service(), Map.of("Authorization", "Bearer " + key(audience)));
    }

    private String key(List<String> audience) {
        return texts.computeIfAbsent(audience, groups -> keys.add("of-" + String.join("-", groups),
                Grant.of(RIGHTS, groups), Optional.empty()).text());
    }

    private URI service() {
        try {
            return address.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(Map<String, String> before, Map<String, String> now, String when) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((asked, answer) -> assertThat(answer).as(asked + ", " + when).isEqualTo(before.get(asked)));
    }
}
