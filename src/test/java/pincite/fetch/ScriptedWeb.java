package pincite.fetch;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A web in memory: says what it was told to say, and remembers where it was connected to. */
final class ScriptedWeb implements Exchange {

    private final Map<String, Received> pages = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<InetAddress> connected = new ArrayList<>();

    @Override
    public synchronized Received get(Pinned pinned, Map<String, String> headers, Abort abort) {
        var address = pinned.target().address().toString();
        asked.add(address);
        connected.addAll(pinned.addresses());
        return pages.getOrDefault(address, new Received(404, Map.of(), new byte[0]));
    }

    @Override
    public Received post(Pinned pinned, Map<String, String> headers, byte[] body, Abort abort) {
        return get(pinned, headers, abort);
    }

    ScriptedWeb page(String address, String text) {
        return answer(address, 200, Map.of(), text);
    }

    ScriptedWeb redirect(String from, String to) {
        return answer(from, 302, Map.of("location", to), "");
    }

    ScriptedWeb answer(String address, int status, Map<String, String> headers, String text) {
        pages.put(address, new Received(status, headers, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    List<InetAddress> connected() {
        return List.copyOf(connected);
    }
}
