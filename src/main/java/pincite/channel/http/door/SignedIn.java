package pincite.channel.http.door;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import pincite.access.Caller;
import pincite.access.GroupName;
import pincite.access.Readership;
import pincite.access.Right;

/**
 * What a token that was verified says of whoever sent it.
 *
 * @param name for people to read
 */
record SignedIn(String subject, String name, List<String> groups) {

    private static final List<String> NAMES = List.of("name", "preferred_username", "email");
    private static final int PAYLOAD = 1;

    /** Empty where it is nobody in particular. */
    static Optional<SignedIn> of(SecurityIdentity identity, String groupsClaim) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? of(claims(token.getRawToken()), groupsClaim)
                : Optional.empty();
    }

    private static JsonObject claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[PAYLOAD]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }

    static Optional<SignedIn> of(JsonObject claims, String groupsClaim) {
        return text(claims, "sub").map(subject -> new SignedIn(subject,
                NAMES.stream().flatMap(name -> text(claims, name).stream()).findFirst().orElse(subject),
                groups(claims.getValue(groupsClaim)).filter(GroupName::is).distinct().sorted().toList()));
    }

    private static Optional<String> text(JsonObject claims, String name) {
        return claims.getValue(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** Whatever else is sent in their place is none. */
    private static Stream<String> groups(Object claimed) {
        return claimed instanceof Iterable<?> several
                ? texts(several)
                : claimed instanceof String one ? Stream.of(one) : Stream.empty();
    }

    private static Stream<String> texts(Iterable<?> several) {
        return StreamSupport.stream(several.spliterator(), false).filter(String.class::isInstance)
                .map(String.class::cast);
    }

    Caller caller(DoorsConfig config) {
        return new Caller("user:" + subject, rights(config), Readership.of(groups));
    }

    private Set<Right> rights(DoorsConfig config) {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(config.signedIn());
        groups.forEach(group -> rights.addAll(config.rights().getOrDefault(group, Set.of())));
        return rights;
    }
}
