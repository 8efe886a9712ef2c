package pincite.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import pincite.retrieval.RefusedException;

/** Where news go. */
public sealed interface Recipient {

    /** Where nothing else is said. */
    Recipient USUAL = new Recipient.NamedFile("news.jsonl");

    /** A file in the folder of watches, a line for each digest. */
    record NamedFile(String name) implements Recipient {

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,100}\\.jsonl");

        public NamedFile {
            if (!NAME.matcher(name).matches()) {
                throw new RefusedException(FILE, "must be a name like news.jsonl, without a folder: letters, digits,"
                        + " '.', '-' and '_', and .jsonl at the end");
            }
        }

        @Override
        public Map<String, String> named() {
            return Map.of("file", name);
        }
    }

    /** An address that each digest is sent to. */
    record Webhook(URI address) implements Recipient {

        private static final int LONGEST = 2_000;
        private static final Pattern SCHEME = Pattern.compile("(?i)https?");

        public Webhook {
            boolean isOfTheWeb = address.getScheme() != null && SCHEME.matcher(address.getScheme()).matches()
                    && address.getRawAuthority() != null && address.getRawUserInfo() == null;
            if (!isOfTheWeb || address.toString().length() > LONGEST) {
                throw new RefusedException(WEBHOOK, "is no http or https address, is longer than " + LONGEST
                        + " characters, or has a name or a password in it");
            }
        }

        /** As people typed it. */
        static Webhook at(String typed) {
            try {
                return new Webhook(new URI(typed.strip()));
            } catch (URISyntaxException e) {
                throw new RefusedException(WEBHOOK, "is no address");
            }
        }

        @Override
        public Map<String, String> named() {
            return Map.of("webhook", address.toString());
        }
    }

    /** A channel of Slack. @param name its id, after the workspace's and a slash where there are several */
    record SlackChannel(String name) implements Recipient {

        private static final Pattern ID = Pattern.compile("(?:[TE][A-Z0-9]{1,31}/)?[CDG][A-Z0-9]{1,31}");

        public SlackChannel {
            if (!ID.matcher(name).matches()) {
                throw new RefusedException("to.slack", "must be the id of a channel, like C0123456789");
            }
        }

        /** Empty where it is not said. */
        public String team() {
            return name.substring(0, Math.max(0, name.indexOf('/')));
        }

        public String channel() {
            return name.substring(name.indexOf('/') + 1);
        }

        @Override
        public Map<String, String> named() {
            return Map.of("slack", name);
        }
    }

    String FILE = "to.file";
    String WEBHOOK = "to.webhook";

    /** As {@link #named} says it. */
    @JsonCreator
    static Recipient of(Map<String, String> named) {
        if (named.size() != 1 || named.values().stream().anyMatch(Objects::isNull)) {
            throw new RefusedException("to", "must have one of webhook, file and slack");
        }
        var one = named.entrySet().iterator().next();
        return switch (one.getKey()) {
            case "file" -> new NamedFile(one.getValue());
            case "webhook" -> Webhook.at(one.getValue());
            case "slack" -> new SlackChannel(one.getValue());
            default -> throw new RefusedException("to", "must have one of webhook, file and slack");
        };
    }

    /** Its kind, and which one of it. */
    @JsonValue
    Map<String, String> named();
}
