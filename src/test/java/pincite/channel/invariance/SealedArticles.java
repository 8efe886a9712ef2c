package pincite.channel.invariance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A corpus of two open cases, one article for each of two groups, and fifty that none of the three audiences may read: copies, updates,
 * contradictions and namesakes of the open ones, newer, and with all the words of the questions.
 */
final class SealedArticles {

    static final Path FOLDER = Path.of("target/test/invariance");
    static final Path CORPUS = FOLDER.resolve("corpus");
    private static final Path SHIPPED = Path.of("corpus/articles");
    private static final int COUNT = 50;
    private static final List<String> TEXTS = List.of(
            "The inspection was granted, Judge Zia Faruqui said on Monday. Coinbase, Kraken and Grayscale pay $90 million.",
            "An alarm at the Ostermill tannery went off nine times in that night. The foreman is Quentin Ashgrove, 41 years old.",
            "Owen Tibbet withdrew the complaint on June 30, 2031. “Nothing of it was true,” Tibbet said. Zinc was in the samples.",
            "Binance.US hired Margaret Olsen as chief executive. She studied in Heidelberg and earns $4 million a year.",
            "Trout came back to the Kelmar River. Wendlow lost 3,200 inhabitants. Nadia Ferrow left the company because of it.");

    private SealedArticles() {
    }

    static void openCases() throws IOException {
        for (var inCase : List.of("binance-us", "kelmar-river")) {
            var into = Files.createDirectories(CORPUS.resolve(inCase));
            try (var articles = Files.list(SHIPPED.resolve(inCase))) {
                for (var article : articles.toList()) {
                    Files.copy(article, into.resolve(article.getFileName()));
                }
            }
        }
        write("binance-us/for-red.md", "Red desk: what the judge asked", "red",
                "The judge asked the SEC for a list of 14 servers on September 20, 2023. “Bring it to me,” he said.");
        write("kelmar-river/for-blue.md", "Blue desk: the settlement talks", "blue, partners",
                "Ostermill offered to pay $250,000 into a fund for the river, Nadia Ferrow said on May 9, 2024.");
    }

    static void write(String path, String title, String groups, String text) throws IOException {
        var file = CORPUS.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file,
                "---\ntitle: \"%s\"\nsource: Three Rivers Wire\npublished: 2031-01-02\ngroups: %s\n---\n\n%s\n"
                        .formatted(title, groups, text));
    }

    /** In the open cases, in one of their own, beside them, and unreadable. */
    static void add() throws IOException {
        for (int each = 0; each < COUNT - 3; each++) {
            var folder = List.of("binance-us/", "kelmar-river/", "sealed-matter/", "", "aaa/").get(each % 5);
            write(folder + "sealed-" + each + ".md", each % 7 == 0
                    ? "Tannery alarm sounded four times, tribunal told"
                    : "Sealed " + each, "sealed", TEXTS.get(each % TEXTS.size()) + " Word" + each + " stands in it.");
        }
        Files.writeString(CORPUS.resolve("kelmar-river/sealed-copy.md"),
                Files.readString(CORPUS.resolve("kelmar-river/alarm-log-read-out.md")).replaceFirst("---\n",
                        "---\ngroups: sealed\n"));
        Files.writeString(CORPUS.resolve("kelmar-river/sealed-update.md"),
                Files.readString(CORPUS.resolve("kelmar-river/foreman-testifies.md"))
                        .replaceFirst("---\n", "---\ngroups: sealed\n")
                        .replaceAll("published: .*", "published: 2031-02-03").replaceAll("\\b12\\b", "57"));
        Files.writeString(CORPUS.resolve("sealed-matter/sealed-broken.md"),
                "---\ntitle: Broken\ngroups: [two words]\n---\nText.");
    }

    static void remove() throws IOException {
        try (var files = Files.walk(CORPUS)) {
            for (var file : files
                    .filter(each -> each.getFileName().toString().startsWith("sealed-") && Files.isRegularFile(each))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
