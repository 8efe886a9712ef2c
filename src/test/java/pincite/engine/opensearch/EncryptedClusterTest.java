package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;
import pincite.index.Snapshot;

/** A real node behind TLS is trusted by the file of the settings, and by nothing else. */
@WithSearchNode
class EncryptedClusterTest {

    private static final String HERE = "dns:localhost";

    @TempDir
    static Path folder;

    private static TlsKeys keys;
    private static Path authority;

    private final URI node;
    private final TestIndex index;

    EncryptedClusterTest(NodeAddress node) {
        this.node = node.base();
        this.index = TestIndex.of(node, "encrypted-" + UUID.randomUUID());
    }

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TlsKeys.in(folder).signed("good", HERE, "-1d", 10).signed("expired", HERE, "-10d", 5)
                .signed("elsewhere", "dns:elsewhere.invalid", "-1d", 10);
        authority = keys.authority();
    }

    @BeforeEach
    @AfterEach
    void clear() {
        index.clear();
    }

    private OpenSearchPassageIndex open(TlsDoor door, Optional<Path> authority, String user, String password,
            String key) {
        var settings = new ClusterSettings(new ClusterSettingsTest.Given(List.of(door.address().toString()),
                Optional.ofNullable(user), Optional.ofNullable(password), Optional.ofNullable(key), authority,
                index.prefix(), 1, 0, Duration.ofSeconds(10)));
        var plan = index.plan("recipe", "", TestIndex.LETTERS);
        return new OpenSearchPassageIndex(new IndexPlan(new Cluster(settings.access()), plan.names(), plan.recipe(),
                plan.access(), plan.tokens(), plan.form(), 0, plan.patience()));
    }

    @ParameterizedTest
    @CsvSource({"me,secret,,Basic bWU6c2VjcmV0", ",,key,ApiKey key"})
    void isWrittenAndAnswersAndIsToldWhoAsks(String user, String password, String key, String header)
            throws Exception {
        try (var door = TlsDoor.before(node, keys.proving("good"))) {
            var encrypted = open(door, Optional.of(authority), user, password, key);
            var articles = Editions.changed(new TreeMap<>(), 0);
            try (var update = encrypted.update()) {
                Editions.commit(update, articles);
            }
            encrypted.look(snapshot -> assertThat(snapshot.byWords(Editions.QUESTION, Optional.empty(), 10))
                    .extracting(hit -> hit.passage()).containsExactlyElementsOf(
                            Editions.right(snapshot.generation()).keySet()))
                    .orElseThrow();
            assertThat(door.asked()).isNotEmpty().containsOnly(header);
        }
        assertThat(index.open("recipe", "").look(Snapshot::generation).orElseThrow().articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"good,false,path to requested target", "expired,true,NotAfter", "elsewhere,true,localhost"})
    void whoCannotProveItIsNotTrusted(String certificate, boolean knowsAuthority, String because) throws Exception {
        try (var door = TlsDoor.before(node, keys.proving(certificate))) {
            var encrypted = open(door, Optional.of(authority).filter(file -> knowsAuthority), "me", "secret", null);
            for (var ask : List.<Runnable>of(encrypted::snapshot, encrypted::update)) {
                assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(ask::run)
                        .withMessageContaining(because).withMessageContaining(door.address().toString())
                        .withMessageContaining("'pincite.opensearch.ca-file'")
                        .withMessageContaining("'pincite.opensearch.hosts'");
            }
            assertThat(door.asked()).isEmpty();
        }
    }

    @Test
    void whoSpeaksNoTlsIsToldSo() {
        var plain = new ClusterSettings(new ClusterSettingsTest.Given(List.of("https://localhost:" + node.getPort()),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(authority), index.prefix(), 1, 0,
                Duration.ofMillis(500)));
        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> new Generations(new Cluster(plain.access()), index.plan("recipe", "", 1).names())
                        .live())
                .withMessageContaining("does not speak TLS").withMessageContaining("'pincite.opensearch.hosts'");
    }

    @Test
    void anotherAuthorityIsNotEnough() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var unknown = TlsKeys.in(other).authority();
        try (var door = TlsDoor.before(node, keys.proving("good"))) {
            assertThatExceptionOfType(IndexException.Unusable.class)
                    .isThrownBy(open(door, Optional.of(unknown), null, null, null)::snapshot)
                    .withMessageContaining("'pincite.opensearch.ca-file'");
        }
    }
}
