package pincite.channel.rest.adding;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.retrieval.RefusedException;

/** {@code {"url": "https://…"}}: a page or a feed that is to be fetched; with a text beside, it is an article. */
final class NamedAddress {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000;

    private NamedAddress() {
    }

    /** Empty where the body is something else. */
    static Optional<URI> in(String type, byte[] body) {
        boolean isJson = type.toLowerCase(Locale.ROOT).startsWith("application/json") && body.length <= 2 * LONGEST;
        return isJson ? url(body).map(NamedAddress::checked) : Optional.empty();
    }

    private static Optional<String> url(byte[] body) {
        try {
            var sent = JSON.readTree(body);
            boolean isAddress = sent != null && sent.isObject() && sent.size() == 1 && sent.has("url");
            return isAddress ? Optional.of(sent.get("url")).map(JsonNode::asText) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static URI checked(String written) {
        try {
            var address = URI.create(written.strip());
            if (written.length() <= LONGEST && isOfTheWeb(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException("url", "is no address of a page");
        }
        throw new RefusedException("url", "is no http or https address of a page, or has a name or a password in it");
    }

    private static boolean isOfTheWeb(URI address) {
        return address.getScheme() != null && address.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                && address.getHost() != null && address.getRawUserInfo() == null;
    }
}
