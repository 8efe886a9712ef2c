package pincite.channel.http.door;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;
import pincite.ShippedArticles;

/** A service with doors, one case of which is for a group alone. */
public class KeptOut implements QuarkusTestProfile {

    static final String INDEX = "target/test/doors/index";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(new ShippedArticles().getConfigOverrides());
        settings.replaceAll((key, value) -> value.replace("target/test/shipped", "target/test/doors"));
        settings.put("pincite.doors.required", "true");
        settings.put("pincite.access.folders.\"binance-us\"", "desk");
        return settings;
    }
}
