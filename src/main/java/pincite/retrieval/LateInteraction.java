package pincite.retrieval;

import java.util.List;
import java.util.stream.IntStream;

import pincite.index.Hit;
import pincite.index.IndexedPassage;

/**
 * Scores passages word by word: each token of the question counts with the most similar token of the passage (MaxSim: Khattab and
 * Zaharia 2020, arXiv 2004.12832), and more the rarer its word is.
 */
final class LateInteraction {

    private final WordWeights words;

    LateInteraction(WordWeights words) {
        this.words = words;
    }

    /** In the order of the passages; none where the model shows no tokens. */
    List<Hit> score(List<IndexedPassage> passages) {
        if (words.tokens().count() == 0) {
            return List.of();
        }
        var similarities = words.tokens().similarities(passages.stream().map(IndexedPassage::tokens).toList());
        var starts = new int[passages.size() + 1];
        IntStream.range(0, passages.size())
                .forEach(each -> starts[each + 1] = starts[each] + passages.get(each).tokens().count());
        return IntStream.range(0, passages.size()).mapToObj(each -> new Hit(passages.get(each).passage().id(),
                words.mean(passages.get(each).tokens().best(similarities, starts[each], starts[each + 1])))).toList();
    }
}
