package pincite.channel.rest.page;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The articles that ship, with folders of their own. */
public class ShippedArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("pincite.index.folder", "target/test/page/index", "pincite.answers.folder",
                "target/test/page/answers", "pincite.feedback.folder", "target/test/page/feedback",
                "quarkus.http.test-port", "0");
    }
}
