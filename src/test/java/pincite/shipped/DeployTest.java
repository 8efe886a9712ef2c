package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is deployed says nothing that the program does not read, and asks for no more than it needs. */
class DeployTest {

    private static final Path FOLDER = Path.of("deploy");
    private static final Set<String> HEALTH = Set.of("/q/health/started", "/q/health/live", "/q/health/ready");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Container> containers() {
        return Stream.concat(composed(), pods());
    }

    static Stream<Container> pods() {
        return documents().flatMap(document -> each(document.at("/spec/template/spec/containers"))
                .map(container -> new Container(document, container)));
    }

    private static Stream<Container> composed() {
        var compose = read(FOLDER.resolve("compose.yaml")).get(0);
        return each(compose.get("services")).map(service -> new Container(compose, service));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void theImageIsOfOneVersion(Container container) {
        assertThat(container.image()).containsPattern(":[0-9]+[.][0-9]+[.][0-9]+$");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatIsSetIsReadByTheProgram(Container container) throws IOException {
        var settings = Files.readString(Path.of("docs/settings.md")) + Files.readString(
                Path.of("src/main/distribution/bin/pincite"));
        var ours = container.isOurs() ? container.environment() : Set.<String>of();
        assertThat(ours).filteredOn(name -> !isOfTheCluster(name) || settings.contains("`PINCITE_INDEX_ENGINE`"))
                .allMatch(name -> settings.contains("`" + name + "`") || settings.contains("${" + name + ":-}"));
    }

    /** Not yet among the settings. */
    private static boolean isOfTheCluster(String name) {
        return name.equals("PINCITE_INDEX_ENGINE") || name.startsWith("PINCITE_OPENSEARCH_");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void thePlaceInMemoryIsBounded(Container container) {
        assertThat(container.memory()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void nobodyIsRoot(Container container) {
        var pod = container.document().at("/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.get("automountServiceAccountToken").asBoolean()).isFalse();
        var rights = container.own().get("securityContext");
        assertThat(rights.get("allowPrivilegeEscalation").asBoolean()).isFalse();
        assertThat(rights.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        assertThat(rights.path("readOnlyRootFilesystem").asBoolean()).isEqualTo(container.isOurs());
    }

    @Test
    void nobodyIsRootInAComposition() {
        assertThat(composed()).allSatisfy(container -> {
            assertThat(container.own().get("user").asText()).doesNotStartWith("0").contains(":");
            assertThat(container.own().get("cap_drop").toString()).isEqualTo("[\"ALL\"]");
            assertThat(container.own().get("security_opt").toString()).contains("no-new-privileges:true");
        }).filteredOn(Container::isOurs).hasSize(2)
                .allMatch(container -> container.own().get("read_only").asBoolean());
    }

    /** The same user as in the image, or the volumes could not be written to. */
    @ParameterizedTest
    @MethodSource("containers")
    void theUserIsTheImages(Container container) throws IOException {
        if (container.isOurs()) {
            assertThat(Files.readString(Path.of("src/main/distribution/Containerfile")))
                    .contains("USER " + container.user() + ":" + container.user());
        }
    }

    @Test
    void whatServesIsLookedAtWhereItSaysHowItIs() throws IOException {
        var probes = pods().filter(Container::isOurs).flatMap(container -> each(container.own())
                .map(each -> each.at("/httpGet/path").asText()).filter(path -> !path.isEmpty())).toList();
        assertThat(Set.copyOf(probes)).isEqualTo(HEALTH);
        assertThat(Files.readString(FOLDER.resolve("haproxy.cfg"))).contains("uri /q/health/ready ");
    }

    /** What cannot be made again is in one folder, and what Slack sends is for the process that has the inbox. */
    @Test
    void allWhoAnswerShareOneFolder() throws IOException {
        var compose = read(FOLDER.resolve("compose.yaml")).get(0);
        var volumes = compose.at("/services/pincite-1/volumes");
        assertThat(volumes).isEqualTo(compose.at("/services/pincite-2/volumes"));
        assertThat(volumes.toString()).contains("data:/pincite/.pincite");
        var pod = documents().filter(each -> each.get("kind").asText().equals("Deployment")).findFirst().orElseThrow()
                .at("/spec/template/spec");
        var mount = each(pod.at("/containers/0/volumeMounts"))
                .filter(each -> each.get("mountPath").asText().equals("/pincite/.pincite")).findFirst().orElseThrow();
        assertThat(each(pod.get("volumes")).filter(each -> each.get("name").equals(mount.get("name"))))
                .singleElement().satisfies(
                        volume -> assertThat(volume.at("/persistentVolumeClaim/claimName").asText())
                                .isEqualTo("pincite"));
        assertThat(documents().filter(each -> each.get("kind").asText().equals("PersistentVolumeClaim")))
                .allMatch(claim -> claim.at("/spec/accessModes/0").asText().equals("ReadWriteMany"));
        assertThat(Files.readString(FOLDER.resolve("haproxy.cfg")))
                .contains("retry-on conn-failure empty-response 503");
    }

    @Test
    void oneOfEachMayGo() {
        var kept = documents().filter(document -> document.get("kind").asText().equals("PodDisruptionBudget"))
                .map(document -> document.at("/spec/selector/matchLabels/app").asText()).toList();
        var serving = documents().filter(document -> document.at("/spec/replicas").asInt() > 1)
                .map(document -> document.at("/spec/template/metadata/labels/app").asText()).toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(serving).containsExactlyInAnyOrder("opensearch",
                "pincite");
    }

    @Test
    void whoIsAskedIsThere() throws IOException {
        var compose = read(FOLDER.resolve("compose.yaml")).get(0).get("services");
        var nodes = Stream.of(compose.at("/pincite-1/environment/PINCITE_OPENSEARCH_HOSTS").asText().split(","))
                .map(host -> host.replace("http://", "").replace(":9200", "")).toList();
        assertThat(nodes).hasSize(3).allMatch(compose::has);
        assertThat(Files.readString(FOLDER.resolve("haproxy.cfg"))).contains("pincite-1:8080", "pincite-2:8080");
    }

    private static Stream<JsonNode> documents() {
        try (var files = Files.list(FOLDER.resolve("kubernetes"))) {
            return files.sorted().toList().stream().flatMap(file -> read(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + FOLDER, e);
        }
    }

    /** With what is merged into it. */
    private static List<JsonNode> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var documents = new ArrayList<JsonNode>();
            new Yaml().loadAll(reader).forEach(document -> documents.add(JSON.valueToTree(document)));
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /**
     * @param document that it stands in
     * @param own      what is said of it alone
     */
    record Container(JsonNode document, JsonNode own) {

        String image() {
            return own.get("image").asText();
        }

        boolean isOurs() {
            return image().contains("/pincite:");
        }

        String user() {
            return own.has("user")
                    ? own.get("user").asText().replaceFirst(":[0-9]+$", "")
                    : document.at("/spec/template/spec/securityContext/runAsUser").asText();
        }

        String memory() {
            return own.path("mem_limit").asText(own.at("/resources/limits/memory").asText());
        }

        /** In a composition, of the container, or of the map that it names. */
        Set<String> environment() {
            var names = new TreeSet<String>();
            own.path("environment").fieldNames().forEachRemaining(names::add);
            own.path("env").forEach(variable -> names.add(variable.get("name").asText()));
            own.path("envFrom").forEach(from -> map(from.at("/configMapRef/name").asText()).fieldNames()
                    .forEachRemaining(names::add));
            return names;
        }

        private static JsonNode map(String name) {
            return documents().filter(document -> document.at("/metadata/name").asText().equals(name))
                    .filter(document -> document.has("data")).findFirst().orElseThrow().get("data");
        }

        @Override
        public String toString() {
            return image();
        }
    }
}
