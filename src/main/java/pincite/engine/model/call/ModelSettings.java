package pincite.engine.model.call;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** A configuration that can be worked with. */
public record ModelSettings(Provider provider, URI baseUrl, Optional<String> apiKey, String name, Duration deadline,
        long answerBytes, int concurrent, boolean jsonSchema, OptionalDouble temperature) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** What can stand in a path, for some providers put it there. */
    private static final Pattern NAME = Pattern.compile("[\\w.:/@+-]+");
    /** What can stand in a header; anything else would be shown by the exception that refuses it. */
    private static final Pattern KEY = Pattern.compile("[!-~]+");

    public ModelSettings {
        refuseUnless(deadline.toMillis() > 0, "deadline", "must be longer than nothing: " + deadline);
        refuseUnless(answerBytes > 0, "answer-size", "must be more than nothing: " + answerBytes);
        refuseUnless(concurrent > 0, "concurrent", "must be at least 1: " + concurrent);
        refuseUnless(NAME.matcher(name).matches(), "name", "is no name of a model: " + name);
        refuseUnless(temperature.orElse(0) >= 0 && temperature.orElse(0) <= 2, "temperature",
                "must be from 0 to 2: " + temperature);
        refuseUnless(apiKey.stream().allMatch(key -> KEY.matcher(key).matches()), "api-key",
                "holds a space or a sign that cannot be sent; is there a line break at its end?");
    }

    public static ModelSettings of(ModelConfig config) {
        var provider = Provider.named(config.provider());
        var baseUrl = config.baseUrl().map(ModelSettings::address).orElse(provider.home());
        refuseUnless(config.name().isPresent(), "name",
                "is missing: say which model of '" + config.provider() + "' writes");
        refuseUnless(config.apiKey().isPresent() || !provider.needsKey(baseUrl), "api-key",
                "is missing: '" + config.provider() + "' answers nobody without one");
        return new ModelSettings(provider, baseUrl, config.apiKey(), config.name().orElseThrow(), config.deadline(),
                config.answerSize().asLongValue(), config.concurrent(), config.jsonSchema(), config.temperature());
    }

    /** What is wrong with it is told without it: people put keys into addresses. */
    private static URI address(String written) {
        try {
            var address = new URI(written);
            boolean isPlain = address.getHost() != null && address.getRawUserInfo() == null
                    && address.getRawQuery() == null && address.getRawFragment() == null;
            refuseUnless(isPlain && SCHEMES.contains(address.getScheme()), "base-url",
                    "is no address as in https://host/path, without a user, a query or a fragment");
            return address;
        } catch (URISyntaxException e) {
            throw new ModelSettingException("base-url", "is no address as in https://host/path");
        }
    }

    private static void refuseUnless(boolean isRight, String setting, String because) {
        if (!isRight) {
            throw new ModelSettingException(setting, because);
        }
    }

    ModelAddress address() {
        return new ModelAddress(baseUrl, apiKey, name);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return provider + " " + name;
    }
}
