package pincite.quote;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Corpus;
import pincite.corpus.Publication;
import pincite.corpus.Unreadable;
import pincite.corpus.standing.Standings;

/** Articles of a town, kept in memory. */
final class MillArticles implements Corpus, Articles {

    private final Map<String, Article> articles = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();

    static MillArticles ofTown() {
        return new MillArticles()
                .with("lease", "2021-03-02",
                        """
                        The lease of the mill

                        The landlord is not permitted to close the mill without notice. \
                        Under the new terms, the town council relaxed the rules for visitors in May 2020. \
                        The tenant may keep otters in the pond if the council agrees, and must feed them daily.

                        The mill, which stood empty for a decade, was sold to a family of bakers in 2019. \
                        The price was 48,500 pounds, and the buyers paid it at once.

                        “The wheel has never turned so well,” said Ann Lee, the new miller. “We grind every morning.” \
                        She said the flour would be sold in the town.

                        "We had no warning of the flood," Bo Park told the council, "and we lost all the grain."
                        """)
                .with("otters", "2020-06-11",
                        """
                        Otters come back

                        Four otters were seen below the weir on Monday. The warden’s count — made at dawn — was con\u00adfirmed by two anglers. \
                        The warden allegedly counted one otter twice.

                        Ruth Vale, a biologist, said that the otters had come from the estuary. \
                        The old bridge was closed to carts, and the new bridge was opened to walkers.

                        Officials of the non-profit organisation planted reeds. The reeds grew quickly. \
                        Only two of the reeds survived the winter.

                        The weir was built in 1911. It was mended twice. The town will vote on its repair in autumn, and the \
                        mayor expects a narrow result.
                        """)
                .with("wheel", "2022-01-20",
                        """
                        A wheel for the mill

                        The wheel was ﬁnished in Stowe. The reeds grew quickly. The reeds grew quickly. \
                        The joiner wrote: ‘Oak lasts longer than pine.’

                        Ann Lee met Bo Park on the bridge. “The oak was cheap,” she said. \
                        Tom Hale built the frame. He said the frame would outlast the mill.

                        According to the mayor, the wheel cost nothing to the town. \
                        A spokesman said the fair would be held in June.
                        """)
                .with("denials", "2022-02-01",
                        """
                        Bo Park denied that the grain was his own. Even so, Mary Ford said, the pond belongs to the parish. \
                        The FRO wrote that eels need no licence. It said its fish were safe.

                        Jo Reed said the bells were silent, but Kit Wood said the bells were too loud.
                        """)
                .with("undated", "", "The fair\n\nThe reeds grew quickly. Nobody counted the geese at the fair.\n");
    }

    MillArticles with(String id, String day, String text) {
        var published = Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
        articles.put(id, new Article(id, new Publication("Title of " + id, Optional.of("Stowe Post"), Optional.empty(),
                published, Optional.empty()), CanonicalText.of(text)));
        return this;
    }

    /** As if a wall stood around it. */
    MillArticles closing(String id) {
        closed.add(id);
        return this;
    }

    QuoteCheck check() {
        return new QuoteCheck(this, this, Standings.NONE);
    }

    @Override
    public List<Unreadable> read(Consumer<Article> reader) {
        articles.values().stream().filter(article -> !closed.contains(article.id())).forEach(reader);
        return List.of();
    }

    @Override
    public Optional<Article> find(String id) {
        return Optional.ofNullable(articles.get(id));
    }
}
