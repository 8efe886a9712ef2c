package pincite.engine.opensearch;

import org.junit.jupiter.api.AfterEach;

import pincite.corpus.Sha256;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexContract;

class OpenSearchPassageIndexTest extends PassageIndexContract {

    private TestIndex index() {
        return TestIndex.of(place());
    }

    @Override
    protected PassageIndex open(String recipe) {
        return index().open(recipe, "");
    }

    @Override
    protected String place() {
        return "test-" + Sha256.of(folder.toString()).substring(0, 12);
    }

    @Override
    protected String placeSetting() {
        return "pincite.opensearch.prefix";
    }

    @AfterEach
    void clear() {
        index().clear();
    }
}
