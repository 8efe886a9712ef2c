package pincite.watch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import pincite.fetch.TestPosters;
import pincite.record.AnswerDocuments;
import pincite.retrieval.RefusedException;

class WebhooksTest {

    @RegisterExtension
    static final WireMockExtension HTTP = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    Path folder;

    private TestWatches world;

    @BeforeEach
    void open() {
        world = new TestWatches(folder.resolve("watches"));
        answers(204);
    }

    private static void answers(int code) {
        HTTP.stubFor(post(anyUrl()).willReturn(status(code)));
    }

    /** @param allowed hosts that may be on this machine */
    private TestWatches.Service started(String... allowed) {
        return world.started(new WebhookCourier(world.config(), TestPosters.at(HTTP.getPort(), allowed),
                AnswerDocuments.mapper(), world));
    }

    private TestWatches.Service started() {
        return started("hook.example");
    }

    private static Recipient hook(String host) {
        return Recipient.Webhook.at("http://" + host + ":" + HTTP.getPort() + "/news?of=us");
    }

    private String begun() {
        world.say("a: Brian Shroder left.");
        var id = started().add(Rhythm.AT_ONCE, hook("hook.example"));
        started().rounds.look();
        world.say("b: The head of risk left, too.");
        return id;
    }

    private static List<LoggedRequest> got() {
        return HTTP.findAll(postRequestedFor(urlEqualTo("/news?of=us")));
    }

    @Test
    void newsArriveOnceAndSigned() throws IOException {
        begun();
        started().rounds.look();
        started().rounds.look();
        assertThat(got()).singleElement().satisfies(request -> {
            assertThat(request.getHeader("Content-Type")).startsWith("application/json");
            assertThat(request.getHeader("Pincite-Timestamp")).isEqualTo("1767323045");
            assertThat(request.getHeader("Pincite-Signature"))
                    .isEqualTo(new WebhookSecret("secret").signature("1767323045", request.getBody()));
            assertThat(request.getHeader("Pincite-Delivery")).isNotBlank();
        });
        var news = AnswerDocuments.mapper().readTree(got().get(0).getBody());
        assertThat(news.path("id").asText()).isEqualTo(got().get(0).getHeader("Pincite-Delivery"));
        assertThat(news.at("/new/0/citations/0/quote").asText()).isEqualTo("The head of risk left, too.");
        assertThat(news.at("/new/0/citations/0/article/id").asText()).isEqualTo("b");
        assertThat(news.at("/gone/0/text").asText()).isEqualTo("Brian Shroder left.");
    }

    /** As another program computes it. */
    @Test
    void theSignatureIsAnHmacOverTimeAndBody() {
        assertThat(new WebhookSecret("secret").signature("1767323045", "{\"a\":1}".getBytes(UTF_8)))
                .isEqualTo("v1=5801ec7c2609536b21e872dabc58e02401283cba52f83527f288b9a0036a4941");
        assertThat(new WebhookSecret("secret")).hasToString("a secret");
    }

    @Test
    void whoFailsForAWhileGetsTheSameDeliveryAfterARestart() {
        var id = begun();
        answers(500);
        for (int minutes : new int[]{1, 2, 4}) {
            started().rounds.look();
            assertThat(started().watching.find(id).orElseThrow().trouble())
                    .contains("The host answered with the status 500.");
            world.pass(Duration.ofMinutes(minutes));
        }
        answers(200);
        started().rounds.look();
        started().rounds.look();
        assertThat(got()).hasSize(4).extracting(request -> request.getHeader("Pincite-Delivery"))
                .containsOnly(got().get(0).getHeader("Pincite-Delivery"));
        assertThat(got()).extracting(request -> request.getHeader("Pincite-Timestamp")).doesNotHaveDuplicates();
        assertThat(started().watching.find(id).orElseThrow().trouble()).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowedAndTriedAgain() {
        var id = begun();
        HTTP.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(307).withHeader("Location", "/elsewhere")));
        started().rounds.look();
        HTTP.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
        assertThat(started().watching.find(id).orElseThrow().waiting()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "inside.example", "[::1]",
            "intranet"})
    void nothingInsideIsWatchedFor(String host) {
        assertThatThrownBy(() -> started().add(Rhythm.AT_ONCE, hook(host))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("to.webhook");
        assertThat(started().watching.all()).isEmpty();
    }

    @Test
    void whatIsNoLongerAllowedGetsNothing() {
        var id = begun();
        started("other.example").rounds.look();
        assertThat(got()).isEmpty();
        assertThat(started().watching.find(id).orElseThrow().trouble().orElseThrow())
                .contains("not on the public web");
    }

    @Test
    void withoutASecretTheSettingIsNamed() {
        var id = begun();
        world.secret = Optional.empty();
        assertThatThrownBy(() -> started().add(Rhythm.AT_ONCE, hook("hook.example")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("pincite.watch.webhook-secret");
        started().rounds.look();
        assertThat(got()).isEmpty();
        assertThat(started().watching.find(id).orElseThrow().trouble().orElseThrow())
                .contains("pincite.watch.webhook-secret");
    }
}
