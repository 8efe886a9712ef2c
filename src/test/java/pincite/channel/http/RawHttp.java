package pincite.channel.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what no client would: any method, any header, any name of a host. Who does not answer in time has failed. */
public final class RawHttp {

    private static final int MOST_MILLIS = 10_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** What came back; of a stream without an end, no more than that it began. */
    public record Reply(int status, String head, String body) {

        private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

        static Reply of(String head, String body) {
            Matcher status = STATUS.matcher(head);
            if (!status.lookingAt()) {
                throw new IllegalArgumentException("No answer of HTTP: '" + head + "'");
            }
            return new Reply(Integer.parseInt(status.group(1)), head, body);
        }
    }

    public Reply send(String method, String path, String... headers) {
        return send(method, path, "", List.of(headers));
    }

    public Reply send(String method, String path, String body, List<String> headers) {
        try (var socket = new Socket(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), port)) {
            socket.setSoTimeout(MOST_MILLIS);
            socket.getOutputStream().write(request(method, path, body, headers).getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream(), method.equals("HEAD"));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " with " + headers + " was not answered", e);
        }
    }

    private String request(String method, String path, String body, List<String> headers) {
        boolean hasHost = headers.stream().anyMatch(header -> header.startsWith("Host:"));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return method + " " + path + " HTTP/1.1\r\n" + (hasHost ? "" : "Host: localhost:" + port + "\r\n")
                + String.join("", headers.stream().map(header -> header + "\r\n").toList())
                + (length > 0 ? "Content-Length: " + length + "\r\n" : "") + "\r\n" + body;
    }

    private static Reply read(InputStream in, boolean isHeadAlone) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith(END_OF_HEAD)) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        var length = LENGTH.matcher(text);
        int announced = !isHeadAlone && length.find() ? Integer.parseInt(length.group(1)) : 0;
        return Reply.of(text, new String(in.readNBytes(announced), StandardCharsets.UTF_8));
    }
}
