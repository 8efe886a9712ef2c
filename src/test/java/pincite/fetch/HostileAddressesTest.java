package pincite.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.time.SkippingTime;

/** Addresses by which others try to make a service ask machines near it. */
class HostileAddressesTest {

    private final ScriptedWeb web = new ScriptedWeb();

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.1/", "http://127.255.255.254/", "http://2130706433/",
            "http://0x7f.1/", "http://0x7f000001/", "http://0X7F.0.0.1/", "http://017700000001/", "http://0177.0.0.1/",
            "http://127.0.0.01/", "http://127.0.0.1./", "http://1.1/", "http://0/", "http://0.0.0.0/",
            "http://10.0.0.1/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/",
            "http://100.64.0.1/", "http://100.100.100.200/", "http://169.254.169.254/latest/meta-data/",
            "http://169.254.1.1/", "http://168.63.129.16/", "http://192.0.0.192/", "http://192.0.2.1/",
            "http://198.18.0.1/", "http://198.51.100.7/", "http://203.0.113.9/", "http://224.0.0.1/",
            "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/", "http://192.88.99.1/",
            "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/", "http://[::ffff:8.8.8.8]/", "http://[::127.0.0.1]/", "http://[fd00:ec2::254]/",
            "http://[fc00::1]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fec0::1]/",
            "http://[ff02::1]/", "http://[2002:7f00:1::]/", "http://[2001:0:7f00:1::]/", "http://[2001:db8::1]/",
            "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::a9fe:a9fe]/", "http://[64:ff9b:1::1]/",
            "http://[100::1]/", "http://[4000::1]/", "http://localhost/", "http://LOCALHOST/", "http://localhost./",
            "http://a.localhost/", "http://printer.local/", "http://metadata.google.internal/", "http://intranet/",
            "http://router.home.arpa/", "http://\uFF11\uFF12\uFF17.\uFF10.\uFF10.\uFF11/",
            "http://127\u30020\u30020\u30021/", "http://\u2460\u2461\u2466.0.0.1/",
            "http://\uFF4Cocalhost/", "http://8\u30028\u30028\u30028/", "http://%6c%6f%63%61%6c%68%6f%73%74/",
            "http://example.com./", "http://example.com:22/", "http://example.com:6379/", "http://example.com:99999/",
            "http://user@example.com/", "http://user:word@example.com/", "http://example.com@127.0.0.1/",
            "http://127.0.0.1#@example.com/", "http://127.0.0.1\\@example.com/", "http:///etc/passwd", "http:/a",
            "http:a", "file:///etc/passwd", "ftp://example.com/", "gopher://example.com/", "jar:http://example.com!/a",
            "javascript:alert(1)", "data:text/plain,a", "example.com", "//example.com/", "", " ",
            "http://a..example.com/", "http://-a.example.com/", "http://exa mple.com/", "http://[::1/",
            "http://example.com\r\nHost: a/"})
    void isRefusedBeforeAnythingIsLookedUp(String address) {
        var fetched = fetcher(host -> {
            throw new AssertionError("Looked up: " + host);
        }).fetch(address);
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class,
                refused -> assertThat(refused.why()).matches("[A-Za-z0-9\\[].* .*\\."));
        assertThat(web.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.3.4", "0.0.0.0", "224.0.0.251", "::1",
            "fd00:ec2::254", "fe80::1", "::ffff:10.0.0.1", "2002:a00:1::", "64:ff9b::a00:1"})
    void namesThatLeadThereAreRefused(String number) throws Exception {
        var found = InetAddress.getByName(number);
        assertThat(fetcher(host -> List.of(found)).fetch("https://news.example/"))
                .isInstanceOf(Fetched.Refused.class);
        var besides = List.of(InetAddress.getByName("93.184.215.14"), found);
        assertThat(fetcher(host -> besides).fetch("https://news.example/")).isInstanceOf(Fetched.Refused.class);
        assertThat(web.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://8.8.8.8, http://8.8.8.8/", "https://93.184.215.14:443/a?b#c, https://93.184.215.14/a?b",
            "HTTP://EXAMPLE.com:/a, http://example.com/a",
            "http://b\u00FCcher.example/\u00FC, http://xn--bcher-kva.example/%C3%BC",
            "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/, http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
            "http://[64:ff9b::808:808]/, http://[64:ff9b::808:808]/", "http://172.32.0.1/, http://172.32.0.1/",
            "http://a_b.example/, http://a_b.example/", "http://localhost.example/, http://localhost.example/"})
    void whatIsPublicIsFetched(String address, String asked) throws Exception {
        var found = List.of(InetAddress.getByName("93.184.215.14"));
        web.page(asked, "Here.");
        assertThat(fetcher(host -> found).fetch(address)).isInstanceOfSatisfying(Fetched.Page.class,
                page -> assertThat(page.address()).hasToString(asked));
    }

    private Fetcher fetcher(Resolver resolver) {
        return new Fetcher(Fetching.STRICT, resolver, web, new SkippingTime());
    }
}
