package pincite;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The articles that ship, with folders of their own; tests that need no more than that share one service. */
public class ShippedArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("pincite.index.folder", "target/test/shipped/index", "pincite.answers.folder",
                "target/test/shipped/answers", "pincite.conversations.folder", "target/test/shipped/conversations",
                "pincite.feedback.folder", "target/test/shipped/feedback", "pincite.evaluation.folder",
                "target/test/shipped/evaluation", "quarkus.http.test-port", "0");
    }
}
