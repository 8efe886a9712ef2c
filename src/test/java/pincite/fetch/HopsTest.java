package pincite.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.time.SkippingTime;

/** Where addresses lead, what robots.txt asks, and how fast hosts are asked. */
class HopsTest {

    private static final String START = "https://news.example/a";

    private final ScriptedWeb web = new ScriptedWeb();
    private final SkippingTime time = new SkippingTime();

    @Test
    void aNameServerThatChangesItsMindGetsNothing() throws Exception {
        var answers = new ArrayList<>(List.of(InetAddress.getByName("93.184.215.14"),
                InetAddress.getByName("93.184.215.14"), InetAddress.getByName("127.0.0.1")));
        web.page(START, "Here.");
        var fetcher = fetcher(host -> List.of(answers.remove(0)));
        assertThat(fetcher.fetch(START)).isInstanceOf(Fetched.Page.class);
        assertThat(fetcher.fetch(START)).isInstanceOf(Fetched.Refused.class);
        assertThat(web.connected()).noneMatch(InetAddress::isLoopbackAddress).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "https://169.254.169.254/", "https://intranet/", "file:///etc/passwd",
            "http://news.example/b", "https://news.example:8080/", "https://me@news.example/", "//10.0.0.1/",
            "https://0x7f.1/", "::", "https://inside.example/"})
    void doesNotFollowWhereItWouldNotStart(String next) {
        web.redirect(START, next);
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
        assertThat(web.connected()).noneMatch(InetAddress::isSiteLocalAddress);
    }

    @Test
    void followsThreeTimesAndNotFour() {
        web.redirect("https://news.example/4", "/3").redirect("https://news.example/3", "2")
                .redirect("https://news.example/2", "https://other.example/1")
                .redirect("https://other.example/1", "/0").page("https://other.example/0", "Here.");
        assertThat(fetcher(HopsTest::found).fetch("https://news.example/3"))
                .isInstanceOfSatisfying(Fetched.Page.class,
                        page -> assertThat(page.address()).hasToString("https://other.example/0"));
        assertThat(fetcher(HopsTest::found).fetch("https://news.example/4")).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void aLoopEnds() {
        web.redirect(START, START);
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
        assertThat(web.asked()).filteredOn(START::equals).hasSize(4);
    }

    @Test
    void aRedirectToNowhereIsRefused() {
        web.answer(START, 301, Map.of(), "");
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"404,false", "410,false", "401,false", "204,false", "503,true", "429,true", "500,true", "408,true"})
    void someMayBeTriedAgain(int status, boolean again) {
        web.answer(START, status, Map.of(), "");
        assertThat(fetched()).isInstanceOf(again ? Fetched.Failed.class : Fetched.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"120|PT2M", "Sun, 01 Mar 2026 12:00:30 GMT|PT30S",
            "Sun, 01 Mar 2020 12:00:00 GMT|PT0S", "99999999999999999999|PT24H", "soon|"})
    void aHostSaysWhenToComeBack(String header, Duration pause) {
        web.answer(START, 503, Map.of("retry-after", header), "");
        assertThat(fetched()).isInstanceOfSatisfying(Fetched.Failed.class,
                failed -> assertThat(failed.retryAfter()).isEqualTo(Optional.ofNullable(pause)));
    }

    @Test
    void unchangedCountsOnlyWhereItWasAsked() {
        web.answer(START, 304, Map.of(), "");
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
        assertThat(fetcher(HopsTest::found)
                .fetch(new Request(URI.create(START), Optional.of("\"1\""), Optional.empty())))
                .isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void aValidatorIsNoHeaderOfItsOwn() {
        var request = new Request(URI.create(START), Optional.of("\"1\"\r\nHost: a"), Optional.of(" "));
        assertThat(request.conditions()).isEmpty();
    }

    @Test
    void leavesAloneWhatRobotsTxtNames() {
        web.page("https://news.example/robots.txt", "User-agent: *\nDisallow: /a\nAllow: /a/b\n")
                .page("https://news.example/a/b", "Here.");
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
        assertThat(fetcher(HopsTest::found).fetch("https://news.example/a/b")).isInstanceOf(Fetched.Page.class);
        assertThat(web.asked()).doesNotContain(START);
    }

    @Test
    void robotsTxtSpeaksToUsByName() {
        web.page("https://news.example/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Pincite\nDisallow:\n")
                .page(START, "Here.");
        assertThat(fetched()).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void robotsTxtCountsWhereAnAddressLeads() {
        web.redirect(START, "https://other.example/b").page("https://other.example/b", "Here.")
                .page("https://other.example/robots.txt", "User-agent: *\nDisallow: /\n");
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void robotsTxtIsKnownForADay() {
        web.page(START, "Here.");
        var fetcher = fetcher(HopsTest::found);
        fetcher.fetch(START);
        fetcher.fetch(START);
        assertThat(web.asked()).filteredOn(each -> each.endsWith("robots.txt")).hasSize(1);
        time.pass(Duration.ofHours(25));
        fetcher.fetch(START);
        assertThat(web.asked()).filteredOn(each -> each.endsWith("robots.txt")).hasSize(2);
    }

    @Test
    void aHostThatCannotSayItsWishesIsLeftAloneForNow() {
        web.answer("https://news.example/robots.txt", 503, Map.of("retry-after", "60"), "").page(START, "Here.");
        assertThat(fetched()).isEqualTo(new Fetched.Failed(
                "The host did not say what programs may fetch from it (robots.txt).",
                Optional.of(Duration.ofMinutes(1))));
    }

    @Test
    void robotsTxtIsNotFetchedFromInside() {
        web.redirect("https://news.example/robots.txt", "https://10.0.0.1/").page(START, "Here.");
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
        assertThat(web.connected()).noneMatch(InetAddress::isSiteLocalAddress);
    }

    @Test
    void leavesAHostAloneInBetween() {
        web.page(START, "Here.");
        var fetcher = new Fetcher(Fetching.STRICT.pausing(Duration.ofMinutes(1)), HopsTest::found, web, time);
        fetcher.fetch(START);
        fetcher.fetch("https://other.example/");
        assertThat(time.pauses()).hasSize(2).allMatch(each -> each.compareTo(Duration.ofSeconds(50)) > 0);
    }

    private Fetched fetched() {
        return fetcher(HopsTest::found).fetch(START);
    }

    private Fetcher fetcher(Resolver resolver) {
        return new Fetcher(Fetching.STRICT, resolver, web, time);
    }

    private static List<InetAddress> found(String host) throws UnknownHostException {
        return List.of(InetAddress.getByName(host.startsWith("inside") ? "10.0.0.1" : "93.184.215.14"));
    }
}
