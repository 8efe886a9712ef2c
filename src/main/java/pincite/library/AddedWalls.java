package pincite.library;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.Article;
import pincite.corpus.Publication;
import pincite.corpus.folder.UnreadableArticleException;
import pincite.corpus.format.Particular;
import pincite.corpus.wall.Walls;

/** Which walls stand around what was added, as it is now. */
@ApplicationScoped
class AddedWalls {

    private static final String UNREAD = "unread";

    private final AddedArticles added;
    private final Walls walls;

    @Inject
    AddedWalls(AddedArticles added, Walls walls) {
        this.added = added;
        this.walls = walls;
    }

    /** Who passes it may read all of it; of what cannot be read, that which what was said of it makes. */
    Wall around(Addition addition) {
        return addition.state() == Addition.State.WITHDRAWN
                ? addition.origin().wall().map(Wall::named).orElse(Wall.NONE)
                : ofArticles(addition).orElseGet(() -> said(addition));
    }

    private Optional<Wall> ofArticles(Addition addition) {
        try {
            return addition.original().isEmpty()
                    ? Optional.empty()
                    : added.read(addition).articles().stream().map(walls::around).reduce(Wall::and);
        } catch (UnreadableArticleException e) {
            return Optional.empty();
        }
    }

    private Wall said(Addition addition) {
        var origin = addition.origin();
        return walls.around(addition.id(), new Publication(UNREAD,
                Optional.ofNullable(origin.given().get(Particular.SOURCE)), Optional.empty(), Optional.empty(),
                Optional.empty(), AddedArticles.given(origin)));
    }

    /** Whether who asks now may know of it: of what they may read, and of what is no article yet if it is theirs. */
    boolean isSeen(Addition addition) {
        return switch (addition.state()) {
            case TAKEN, WITHDRAWN -> CurrentCaller.get().readsEverything() || isOpen(around(addition));
            case AWAITED, LISTED, FAILED -> addition.origin().isOwn();
        };
    }

    /** Of an article that it holds, or may have held. */
    boolean isSeen(Addition holder, String article) {
        return holder.id().equals(article)
                ? isSeen(holder)
                : CurrentCaller.get().readsEverything()
                        || added.find(holder, article).filter(walls::isOpen).isPresent();
    }

    boolean isOpen(Wall wall) {
        return CurrentCaller.get().readership().mayRead(wall);
    }

    boolean isOpen(Article article) {
        return walls.isOpen(article);
    }

    /** The groups that it says itself, or that were said of it. */
    Optional<String> groups(Addition addition) {
        try {
            return added.read(addition).articles().stream()
                    .flatMap(article -> article.publication().particulars().of(Particular.GROUPS).stream()).findFirst();
        } catch (UnreadableArticleException e) {
            return Optional.ofNullable(addition.origin().given().get(Particular.GROUPS));
        }
    }
}
