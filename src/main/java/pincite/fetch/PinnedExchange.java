package pincite.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** Over a connection of its own: without cookies, credentials, the environment's proxy, or anything of an earlier one. */
final class PinnedExchange implements Exchange {

    private static final Http1Config SMALL_HEADERS = Http1Config.custom().setMaxLineLength(16_384)
            .setMaxHeaderCount(200).setMaxEmptyLineCount(10).build();
    private static final Pattern NO_TEXT = Pattern.compile("\\s*+(?:image|audio|video|font)/(?!svg).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String userAgent;
    private final SSLContext trust;
    private final Timeout limit;

    PinnedExchange(String userAgent, SSLContext trust, Duration limit) {
        this.userAgent = userAgent;
        this.trust = trust;
        this.limit = Timeout.of(limit);
    }

    /** As whatever Java trusts. */
    static PinnedExchange trusting(String version, Duration limit) {
        try {
            return new PinnedExchange("Pincite/" + version, SSLContext.getDefault(), limit);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }

    @Override
    public Received get(Pinned pinned, Map<String, String> headers, Abort abort) throws IOException {
        return exchange(pinned, new HttpGet(pinned.target().address()), headers, abort, PinnedExchange::received);
    }

    @Override
    public Received post(Pinned pinned, Map<String, String> headers, byte[] body, Abort abort) throws IOException {
        var request = new HttpPost(pinned.target().address());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return exchange(pinned, request, headers, abort,
                response -> new Received(response.getCode(), headers(response), new byte[0]));
    }

    private Received exchange(Pinned pinned, HttpUriRequestBase request, Map<String, String> headers, Abort abort,
            Reading reading) throws IOException {
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", "identity");
        abort.by(request::cancel);
        try (var client = client(pinned); var response = client.executeOpen(host(pinned.target()), request, null)) {
            return reading.read(response);
        } finally {
            request.cancel();
        }
    }

    private static HttpHost host(Target target) {
        return new HttpHost(target.scheme(), target.host().name().replaceAll("[\\[\\]]", ""), target.port());
    }

    private CloseableHttpClient client(Pinned pinned) {
        return HttpClients.custom().setUserAgent(userAgent).setConnectionManager(connections(pinned))
                .setDefaultRequestConfig(RequestConfig.custom().setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(limit).setConnectionRequestTimeout(limit).build())
                .disableCookieManagement().disableAuthCaching().disableAutomaticRetries().disableRedirectHandling()
                .disableContentCompression().disableDefaultUserAgent().build();
    }

    private PoolingHttpClientConnectionManager connections(Pinned pinned) {
        return PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new Found(pinned))
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(SMALL_HEADERS).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(limit).setSocketTimeout(limit).build())
                .build();
    }

    private static Received received(ClassicHttpResponse response) throws IOException {
        var headers = headers(response);
        return new Received(response.getCode(), headers,
                Received.isPage(response.getCode()) ? body(response, headers) : new byte[0]);
    }

    private static byte[] body(ClassicHttpResponse response, Map<String, String> headers) throws IOException {
        if (NO_TEXT.matcher(headers.getOrDefault("content-type", "")).matches()) {
            throw new RefusedFetchException("It is a picture, sound, film or typeface, and no text.");
        }
        return response.getEntity() == null
                ? new byte[0]
                : Body.read(response.getEntity().getContent(), headers.getOrDefault("content-encoding", ""));
    }

    /** What is sent twice counts as it was sent first. */
    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new TreeMap<String, String>();
        for (var each : response.getHeaders()) {
            headers.putIfAbsent(each.getName().toLowerCase(Locale.ROOT),
                    each.getValue() == null ? "" : each.getValue());
        }
        return headers;
    }

    /** What is taken of a response. */
    private interface Reading {

        Received read(ClassicHttpResponse response) throws IOException;
    }

    /** Finds a host where it was found before. */
    private record Found(Pinned pinned) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return pinned.addresses().toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
