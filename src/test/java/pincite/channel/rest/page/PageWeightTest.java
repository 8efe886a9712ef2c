package pincite.channel.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Response;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class PageWeightTest extends PageCase {

    private static final long MOST_BYTES = 150_000;

    /** Who comes for the first time, headers left out. */
    @Test
    void thePageAndAllThatItLoadsWeighsLittle() {
        var bytes = new AtomicLong();
        visit.page().onResponse(response -> bytes.addAndGet(length(response)));
        visit.open("/").page().waitForLoadState();
        assertThat(bytes.get()).isBetween(50_000L, MOST_BYTES);
    }

    private static long length(Response response) {
        return Long.parseLong(response.headers().getOrDefault("content-length", "0"));
    }
}
