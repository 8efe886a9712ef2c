package pincite.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import pincite.corpus.Article;
import pincite.corpus.folder.CorpusFolder;

/** As many articles as wanted, of sentences like those that ship with some words exchanged; the same in each run. */
final class MadeUpArticles {

    private static final int SENTENCES = 24;

    private final Random random = new Random(42);
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    MadeUpArticles() {
        var shipped = new ArrayList<Article>();
        new CorpusFolder(Path.of("corpus/articles/binance-us")).read(shipped::add);
        for (var article : shipped) {
            for (var sentence : article.text().value().split("(?<=[.”])\\s+|\\n+")) {
                if (sentence.length() > 40) {
                    sentences.add(sentence);
                    words.addAll(List.of(sentence.split(" ")));
                }
            }
        }
    }

    Path write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < articles; number++) {
            Files.writeString(folder.resolve("article" + number + ".txt"),
                    "Made up article " + number + "\n\n" + text());
        }
        return folder;
    }

    String text() {
        var text = new StringBuilder();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            text.append(sentence()).append(sentence % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }

    String sentence() {
        var changed = sentences.get(random.nextInt(sentences.size())).split(" ");
        for (int change = 0; change < 4; change++) {
            changed[1 + random.nextInt(changed.length - 2)] = words.get(random.nextInt(words.size())).replaceAll("[.”]",
                    "");
        }
        return String.join(" ", changed);
    }
}
