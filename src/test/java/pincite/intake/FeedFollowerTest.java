package pincite.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import pincite.disk.SetAside;
import pincite.engine.reading.list.FeedReader;
import pincite.fetch.Fetched;
import pincite.fetch.Request;

class FeedFollowerTest {

    private static final URI FEED = URI.create("https://news.example/feed");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration EVERY = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private final Deque<Fetched> answers = new ArrayDeque<>();
    private final List<Request> asked = new ArrayList<>();
    private final List<URI> taken = new ArrayList<>();

    private FeedFollower follower() {
        var config = new FeedsConfig() {
            @Override
            public Optional<List<String>> addresses() {
                return Optional.of(List.of(FEED.toString()));
            }

            @Override
            public Duration every() {
                return EVERY;
            }

            @Override
            public int mostEntries() {
                return 2;
            }

            @Override
            public Path folder() {
                return folder;
            }
        };
        var json = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        return new FeedFollower(config, new FollowedFeeds(config, json, new SetAside()), this::answer,
                new FeedReader(), taken::add);
    }

    private Fetched answer(Request request) {
        asked.add(request);
        return answers.remove();
    }

    private static URI entry(String name) {
        return URI.create("https://news.example/" + name);
    }

    private static Fetched feed(String... entries) {
        var xml = Stream.of(entries)
                .map(name -> "<item><title>" + name + "</title><link>" + entry(name) + "</link></item>")
                .collect(Collectors.joining("",
                        "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>",
                        "</channel></rss>"));
        return new Fetched.Page(xml.getBytes(UTF_8), FEED, Optional.of("\"tag\""), Optional.empty(), NOW);
    }

    @Test
    void eachEntryIsTakenOnceAlsoAfterARestart() {
        answers.addAll(List.of(feed("a", "b"), feed("c", "a", "b")));
        follower().look(NOW);
        follower().look(NOW.plus(EVERY));
        assertThat(taken).containsExactly(entry("a"), entry("b"), entry("c"));
    }

    @Test
    void noMoreAreTakenAtOnceThanAskedForAndTheRestComesWithTheNextLook() {
        answers.addAll(List.of(feed("a", "b", "c"), feed("a", "b", "c")));
        follower().look(NOW);
        assertThat(taken).containsExactly(entry("a"), entry("b"));
        follower().look(NOW.plus(EVERY));
        assertThat(taken).containsExactly(entry("a"), entry("b"), entry("c"));
        assertThat(asked.get(1).etag()).isEmpty();
    }

    @Test
    void asksForWhatChanged() {
        answers.addAll(List.of(feed("a"), new Fetched.Unchanged()));
        follower().look(NOW);
        follower().look(NOW.plus(EVERY));
        assertThat(asked.get(1).etag()).contains("\"tag\"");
        assertThat(taken).hasSize(1);
    }

    @Test
    void looksWhenItIsTime() {
        answers.add(feed("a"));
        follower().look(NOW);
        follower().look(NOW.plus(EVERY).minusSeconds(1));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatFailsIsLeftAloneTwiceAsLongEachTimeUpToADay() {
        var at = NOW;
        for (long minutes : new long[]{15, 30, 60, 120, 240, 480, 960, 1440, 1440}) {
            answers.add(new Fetched.Failed("It broke off.", Optional.empty()));
            follower().look(at);
            int times = asked.size();
            follower().look(at.plus(Duration.ofMinutes(minutes)).minusSeconds(1));
            assertThat(asked).hasSize(times);
            at = at.plus(Duration.ofMinutes(minutes));
        }
        answers.addAll(List.of(feed("a"), feed("b")));
        follower().look(at);
        follower().look(at.plus(EVERY));
        assertThat(taken).containsExactly(entry("a"), entry("b"));
    }

    @Test
    void whoSaysWhenToComeBackIsHeard() {
        answers.addAll(List.of(new Fetched.Failed("Busy.", Optional.of(Duration.ofHours(3))), feed("a")));
        follower().look(NOW);
        follower().look(NOW.plus(Duration.ofHours(2)));
        assertThat(asked).hasSize(1);
        follower().look(NOW.plus(Duration.ofHours(3)));
        assertThat(taken).hasSize(1);
    }

    @Test
    void whatIsNoFeedIsAFailure() {
        answers.add(new Fetched.Page("<html>".getBytes(UTF_8), FEED, Optional.empty(), Optional.empty(), NOW));
        follower().look(NOW);
        follower().look(NOW.plusSeconds(1));
        assertThat(asked).hasSize(1);
        assertThat(taken).isEmpty();
    }

    @Test
    void aDamagedStateIsBegunAnew() throws Exception {
        answers.addAll(List.of(feed("a"), feed("a")));
        follower().look(NOW);
        try (var files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "{");
        }
        follower().look(NOW);
        assertThat(asked).hasSize(2);
    }
}
