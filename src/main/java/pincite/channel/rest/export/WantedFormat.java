package pincite.channel.rest.export;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import pincite.export.ExportFormat;
import pincite.retrieval.RefusedException;

/** The format that is asked for: by its name, else by the media types that are accepted. */
public final class WantedFormat {

    private static final String JSON = "json";

    private WantedFormat() {
    }

    /** Empty where it is JSON. */
    public static Optional<ExportFormat> of(Optional<String> key, HttpHeaders headers) {
        return key.isPresent() ? key.filter(each -> !each.equals(JSON)).map(WantedFormat::named) : accepted(headers);
    }

    private static ExportFormat named(String key) {
        return ExportFormat.of(key).orElseThrow(() -> new RefusedException("format",
                "must be one of '" + JSON + "', " + ExportFormat.all() + ": '" + key + "'"));
    }

    /** What is liked best decides; whoever takes anything gets JSON. */
    private static Optional<ExportFormat> accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream().map(WantedFormat::name)
                .filter(name -> isJson(name) || ExportFormat.ofType(name).isPresent()).findFirst()
                .flatMap(ExportFormat::ofType);
    }

    private static String name(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    private static boolean isJson(String name) {
        return name.equals(MediaType.WILDCARD) || name.equals(MediaType.APPLICATION_JSON);
    }
}
