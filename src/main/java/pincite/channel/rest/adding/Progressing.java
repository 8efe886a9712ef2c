package pincite.channel.rest.adding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.rest.adding.AdditionDocument.State;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.library.Addition;
import pincite.library.AllArticles;
import pincite.library.Taken;

/** Tells how far an addition is: what is said to be found, the next question finds. */
@ApplicationScoped
class Progressing {

    private final AllArticles articles;
    private final PassageIndex index;

    @Inject
    Progressing(AllArticles articles, PassageIndex index) {
        this.articles = articles;
        this.index = index;
    }

    AdditionDocument of(Addition addition) {
        return switch (addition.state()) {
            case WITHDRAWN -> AdditionDocument.of(addition, State.WITHDRAWN, List.of(), Optional.empty());
            case FAILED -> AdditionDocument.of(addition, State.FAILED, List.of(), addition.trouble());
            case LISTED -> AdditionDocument.of(addition, State.FOUND, List.of(), addition.trouble());
            case AWAITED -> AdditionDocument.of(addition, State.WAITING, List.of(), Optional.empty());
            case TAKEN -> articles.taken(addition).map(taken -> of(addition, taken))
                    .orElseGet(() -> AdditionDocument.of(addition, State.WAITING, List.of(), Optional.empty()));
        };
    }

    private AdditionDocument of(Addition addition, Taken taken) {
        if (taken instanceof Taken.Unread unread) {
            return AdditionDocument.of(addition, State.UNREADABLE, List.of(), Optional.of(unread.reason()));
        }
        if (taken instanceof Taken.Same same) {
            return AdditionDocument.of(addition, State.SAME, List.of(same.article()), Optional.empty());
        }
        return read(addition, ((Taken.Read) taken).articles());
    }

    private AdditionDocument read(Addition addition, Map<String, String> read) {
        boolean isFound = index.look(Snapshot::generation)
                .filter(generation -> generation.articles().entrySet().containsAll(read.entrySet())).isPresent();
        return AdditionDocument.of(addition, isFound ? State.FOUND : State.WAITING, List.copyOf(read.keySet()),
                addition.trouble());
    }
}
