package pincite.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.dankito.readability4j.Readability4J;
import pincite.corpus.format.Content;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.PageReader;

/**
 * How much of the articles is taken from saved pages, and how much else: F1 over shingles of four words, as scrapinghub's
 * article-extraction-benchmark has it, of our reader, of Readability4J alone and of all words of the page. The folder has
 * {@code html/ID.html.gz} and {@code ground-truth.json}.
 */
final class ExtractionBenchmark {

    private ExtractionBenchmark() {
    }

    /** One way to get the text of a page. */
    private interface Extraction {

        String of(byte[] html, String address);
    }

    /** @param half a page belongs to one half by its id, so that rules can be made on one and counted on the other */
    private record Page(String id, String address, byte[] html, String text, int half) {
    }

    public static void main(String... arguments) throws IOException {
        var pages = pages(Path.of(arguments[0]));
        if (arguments.length > 1) {
            worst(pages, Integer.parseInt(arguments[1]));
        }
        print("all words", pages, (html, address) -> Jsoup.parse(utf8(html)).text());
        print("Readability4J", pages, ExtractionBenchmark::readability);
        print("ours", pages, (html, address) -> ours(html));
        print("ours, first half", half(pages, 0), (html, address) -> ours(html));
        print("ours, second half", half(pages, 1), (html, address) -> ours(html));
        MetadataBenchmark.run(Path.of(arguments[0]));
    }

    private static List<Page> half(List<Page> pages, int half) {
        return pages.stream().filter(page -> page.half == half).toList();
    }

    private static void print(String name, List<Page> pages, Extraction extraction) {
        var score = new ShingleScore();
        var nanos = new long[pages.size()];
        for (int each = 0; each < nanos.length; each++) {
            long start = System.nanoTime();
            var text = extraction.of(pages.get(each).html, pages.get(each).address);
            nanos[each] = System.nanoTime() - start;
            score.add(pages.get(each).text, text);
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%-18s %s, %d pages, median %.1f ms, worst %.1f ms%n", name, score, nanos.length,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
    }

    /** Those of the first half on which most is lost, to look at. */
    private static void worst(List<Page> pages, int count) {
        var losses = new TreeMap<Double, String>();
        for (var page : half(pages, 0)) {
            var score = new ShingleScore();
            score.add(page.text, ours(page.html));
            losses.put(score.f1() + losses.size() * 1e-9, score + " " + page.id + " " + page.address);
        }
        losses.values().stream().limit(count).forEach(System.out::println);
    }

    private static String ours(byte[] html) {
        try {
            return String.join("\n\n",
                    new PageReader().read(new Content("page.html", html)).stream().map(ReadArticle::text).toList());
        } catch (UnreadableContentException e) {
            return "";
        }
    }

    private static String readability(byte[] html, String address) {
        var text = new Readability4J(address, utf8(html)).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static String utf8(byte[] html) {
        return new Content("", html).utf8().orElse("");
    }

    private static List<Page> pages(Path folder) throws IOException {
        var truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        var pages = new ArrayList<Page>();
        var ids = new ArrayList<String>();
        truth.fieldNames().forEachRemaining(ids::add);
        for (var id : ids) {
            pages.add(page(folder, id, truth.get(id)));
        }
        return pages;
    }

    private static Page page(Path folder, String id, JsonNode truth) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
            return new Page(id, truth.path("url").asText(), in.readAllBytes(), truth.path("articleBody").asText(),
                    Character.digit(id.charAt(0), 16) & 1);
        }
    }
}
