package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The image, built by the Containerfile on a base of Debian's packages, and what runs in it; there is no registry and no daemon. */
class ContainerIT {

    private static final Path FOLDER = Path.of("target/container").toAbsolutePath();
    private static final Path CONTAINERFILE = Path.of("src/main/distribution/Containerfile");

    private static Buildah buildah;

    @BeforeAll
    static void build() throws Exception {
        assumeTrue(Buildah.isHere(),
                "The image is not tested: that takes buildah, debootstrap and to be root (apt-get install buildah debootstrap)");
        buildah = new Buildah(FOLDER);
        buildah.begin();
        buildah.base("openjdk-17-jre-headless");
        buildah.image(context());
    }

    @AfterAll
    static void end() throws Exception {
        if (buildah != null) {
            buildah.end();
        }
    }

    @Test
    void answersAsNobodyInParticularAndWritesOnlyWhereVolumesAre() throws Exception {
        var answer = buildah
                .run("/opt/pincite/bin/pincite ask 'Why was the inspection denied?' && id -u && ls -A /pincite "
                        + "&& find / -xdev -user 10001 ! -path '/pincite*' ! -path '/tmp/*' ! -path '/proc/*' 2> /dev/null; ! touch /opt/x");
        assertThat(answer.code()).as(answer.errors()).isZero();
        assertThat(answer.output()).contains("additional witnesses").endsWith("10001\n.pincite\nconfig\ncorpus\n");
    }

    @Test
    void isWellWhenTheServiceIsReadyAndNotBefore() throws Exception {
        var well = healthCheck();
        var said = buildah
                .run("export QUARKUS_HTTP_PORT=%d; %s && echo early; /opt/pincite/bin/pincite serve & service=$!; "
                        .formatted(freePort(), well)
                        + "for each in $(seq 90); do %s && echo well && break; sleep 1; done; ".formatted(well)
                        + "kill $service; wait $service");
        assertThat(said.output()).as(said.errors()).startsWith("well\n");
    }

    /** As an engine reads it from the image. */
    private static String healthCheck() throws IOException {
        var line = Files.readString(CONTAINERFILE).lines().map(String::strip)
                .filter(each -> each.startsWith("CMD [\"java\""))
                .findFirst().orElseThrow();
        var words = new ObjectMapper().readValue(line.substring("CMD ".length()), String[].class);
        return "'" + String.join("' '", words) + "'";
    }

    /** What the distribution has of it. */
    private static Path context() throws Exception {
        var context = Files.createDirectories(FOLDER.resolve("context"));
        for (var command : List.of("rm -rf program corpus bin", "cp -r ../../../src/main/distribution/bin .",
                "cp -r ../../../corpus .", "cp ../../../src/main/distribution/Containerfile .",
                "cp -rl ../../quarkus-app program")) {
            var copied = Ended.in(context, Map.of(), command.split(" "));
            assertThat(copied.code()).as(copied.errors()).isZero();
        }
        return context;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
