package pincite.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import pincite.time.SkippingTime;

/** A host of https:// must prove its name, though it is connected to by its number. */
class CertificateTest {

    private static final char[] WORD = "keeping".toCharArray();

    @TempDir
    private static Path folder;

    private static HttpsServer server;
    private static SSLContext own;

    @BeforeAll
    static void serve() throws Exception {
        own = context(keys(folder.resolve("keys.p12")));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/a", exchange -> {
            var page = "A page.".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aHostThatProvesItsNameIsFetchedFrom() {
        assertThat(fetched("news.example", own)).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        assertThat(fetched("other.example", own)).isEqualTo(refused());
    }

    @Test
    void aCertificateThatNobodySignedIsRefused() throws Exception {
        assertThat(fetched("news.example", SSLContext.getDefault())).isEqualTo(refused());
    }

    private static Fetched refused() {
        return new Fetched.Refused("The host could not prove that it is the one in the address (certificate).");
    }

    private static Fetched fetched(String host, SSLContext trust) {
        int port = server.getAddress().getPort();
        var fetcher = new Fetcher(Fetching.STRICT.allowing(host).at(port),
                name -> List.of(InetAddress.getLoopbackAddress()),
                new PinnedExchange("Pincite/test", trust, Duration.ofSeconds(20)), new SkippingTime());
        return fetcher.fetch("https://" + host + ":" + port + "/a");
    }

    private static KeyStore keys(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        var made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keyalg", "EC", "-alias", "a", "-dname", "CN=news.example", "-ext",
                "san=dns:news.example", "-validity", "2", "-storetype", "PKCS12", "-storepass", new String(WORD),
                "-keystore", file.toString()).redirectErrorStream(true).start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            keys.load(stream, WORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var proving = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        proving.init(keys, WORD);
        var trust = KeyStore.getInstance("PKCS12");
        trusting(trust, keys);
        var checking = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        checking.init(trust);
        var context = SSLContext.getInstance("TLS");
        context.init(proving.getKeyManagers(), checking.getTrustManagers(), null);
        return context;
    }

    private static void trusting(KeyStore trust, KeyStore keys) throws GeneralSecurityException {
        try {
            trust.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        trust.setCertificateEntry("a", keys.getCertificate("a"));
    }
}
