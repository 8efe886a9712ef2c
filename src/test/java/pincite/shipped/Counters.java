package pincite.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the system counted in one network.
 *
 * @param withoutAWay packets and connections for which there was no route
 */
record Counters(long withoutAWay, long connected, long datagrams, long sent) {

    /** Each protocol has a line of names and, below, one of numbers. */
    static Counters read(Path snmp) throws IOException {
        var counts = new HashMap<String, Long>();
        var lines = Files.readAllLines(snmp);
        for (int line = 0; line + 1 < lines.size(); line += 2) {
            pair(lines.get(line).split(" "), lines.get(line + 1).split(" "), counts);
        }
        return new Counters(counts.get("Ip:OutNoRoutes"), counts.get("Tcp:ActiveOpens"),
                counts.get("Udp:OutDatagrams"), counts.get("Ip:OutRequests"));
    }

    private static void pair(String[] names, String[] numbers, Map<String, Long> counts) {
        for (int column = 1; column < names.length; column++) {
            counts.put(names[0] + names[column], Long.parseLong(numbers[column]));
        }
    }
}
