package pincite.engine.reading.hostile;

import java.util.stream.Stream;

/** Mail whose parts, heads or boundaries are tricks. */
final class HostileMessages {

    private static final String HEAD = "From: a@b.example\r\nSubject: Dust\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\n";

    private HostileMessages() {
    }

    static Stream<Hostile> all() {
        return Stream.of(mail("parts 5,000 deep", nested(5_000)),
                mail("parts 100,000 deep with one boundary", same(100_000)),
                mail("100,000 parts",
                        "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nDust\r\n".repeat(100_000)),
                mail("100,000 fields", "X: y\r\n".repeat(100_000) + "\r\nDust"),
                mail("a field of 5 MB", "X: " + "y".repeat(5_000_000) + "\r\n\r\nDust"),
                mail("a field of 100,000 lines", "X: y\r\n" + " y\r\n".repeat(100_000) + "\r\nDust"),
                mail("no boundary", "Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nDust"),
                mail("an empty boundary", "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nDust"),
                mail("a boundary of 1 MB",
                        "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(90_000)
                                + "\"\r\n\r\n--b\r\n\r\nDust"),
                mail("a boundary that never comes",
                        "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--c\r\n".repeat(500_000)),
                mail("base64 that is none",
                        "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + "!%=".repeat(500_000)),
                mail("an unknown encoding", "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uue\r\n\r\nDust"),
                mail("an unknown charset", "Content-Type: text/plain; charset=utf-99\r\n\r\nDust"),
                mail("a charset that cannot be", "Content-Type: text/plain; charset=\"../../x\"\r\n\r\nDust"),
                mail("mails within mails",
                        "Content-Type: message/rfc822\r\n\r\nSubject: a\r\n".repeat(2_000) + "\r\nDust"),
                mail("HTML 100,000 deep", "Content-Type: text/html\r\n\r\n" + "<div>".repeat(100_000) + "Dust"),
                mail("one line of 5 MB", "\r\n" + "Dust ".repeat(1_000_000)),
                mail("names of files that climb",
                        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nDust\r\n--b\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\r\n\r\nx\r\n--b--"),
                mail("an encoded subject without end", "Subject: " + "=?utf-8?q?=41".repeat(5_000) + "\r\n\r\nDust"),
                mail("100,000 senders", "From: " + "a@b.example, ".repeat(7_000) + "\r\n\r\nDust"));
    }

    private static Hostile mail(String name, String rest) {
        return Hostile.text("eml: " + name, HEAD + rest);
    }

    private static String nested(int depth) {
        var text = new StringBuilder();
        for (int each = 0; each < depth; each++) {
            text.append("Content-Type: multipart/mixed; boundary=b").append(each).append("\r\n\r\n--b").append(each)
                    .append("\r\n");
        }
        return text + "\r\nDust";
    }

    private static String same(int depth) {
        return "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(depth) + "\r\nDust";
    }
}
