package pincite.benchmark.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dev.langchain4j.data.embedding.Embedding;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Update;
import pincite.index.stored.ByteVector;
import pincite.index.stored.StoredEmbedding;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/**
 * As many articles as are asked for, made from a seed: each paragraph is a real one in which some words were exchanged, most of them for
 * made-up names as rare as names are (Zipf), with a vector drawn around the real one's and the real one's tokens.
 */
final class MadeUpCorpus implements Articles {

    static final int PARAGRAPHS = 5;

    private static final String ID = "made-up-";
    private static final double EXCHANGED = 0.15;
    /** Of a vector of length 1, by which its passages lie around it; neighbours in real news have a cosine of about .9. */
    private static final double SPREAD = 0.45;
    private static final String[] SYLLABLES = {"ka", "ver", "in", "tol", "mar", "sen", "do", "rish", "el", "bor", "an",
            "tu", "ley", "wex", "ham", "fi", "os", "gra", "nel", "pur"};

    private final long seed;
    private final List<Root> roots;

    MadeUpCorpus(long seed, List<Root> roots) {
        this.seed = seed;
        this.roots = List.copyOf(roots);
    }

    /** A real paragraph's sentences, and what the model made of it. */
    record Root(List<String> sentences, Embedding embedding, byte[] tokens) {
    }

    /** One that was made. */
    record Made(Passage passage, StoredEmbedding embedding, float[] vector) {
    }

    Article article(int number) {
        var random = new Random(seed + number);
        return article(number, paragraphs(chosen(random), random));
    }

    private static Article article(int number, List<List<String>> paragraphs) {
        var text = String.join("\n\n", paragraphs.stream().map(sentences -> String.join(" ", sentences)).toList());
        return new Article(id(number), publication(number), CanonicalText.of(text));
    }

    static Publication publication(int number) {
        return Publication.titled(title(number));
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%s%07d", ID, number);
    }

    private static String title(int number) {
        return "Report " + number;
    }

    @Override
    public Optional<Article> find(String id) {
        return id.startsWith(ID) ? Optional.of(article(Integer.parseInt(id.substring(ID.length())))) : Optional.empty();
    }

    List<Made> passages(int number) {
        var random = new Random(seed + number);
        var chosen = chosen(random);
        var paragraphs = paragraphs(chosen, random);
        var made = new ArrayList<Made>();
        int start = 0;
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            var passage = passage(number, paragraph, start, paragraphs.get(paragraph));
            var vector = around(chosen.get(paragraph).embedding.vector(), random);
            made.add(new Made(passage, new StoredEmbedding(ByteVector.of(vector), chosen.get(paragraph).tokens),
                    vector));
            start = passage.span().end() + 2;
        }
        return made;
    }

    /** With so many passages, in one update. */
    void fill(PassageIndex index, int size) {
        var articles = new TreeMap<String, IndexedArticle>();
        try (var update = index.update()) {
            for (int number = 0; number * PARAGRAPHS < size; number++) {
                var article = article(number);
                articles.put(article.id(), IndexedArticle.open(article.fingerprint()));
                add(number, update);
            }
            update.commit(articles);
        }
    }

    private void add(int number, Update update) {
        var made = passages(number);
        update.store().addAll(made.stream().map(one -> one.passage().id()).toList(),
                made.stream().map(one -> (Embedding) one.embedding()).toList(),
                made.stream().map(one -> Segments.of(one.passage(), publication(number))).toList());
    }

    private List<Root> chosen(Random random) {
        return IntStream.range(0, PARAGRAPHS).mapToObj(each -> roots.get(random.nextInt(roots.size()))).toList();
    }

    private static List<List<String>> paragraphs(List<Root> chosen, Random random) {
        return chosen.stream()
                .map(root -> root.sentences.stream().map(sentence -> exchanged(sentence, random)).toList())
                .toList();
    }

    private static String exchanged(String sentence, Random random) {
        var words = sentence.split(" ");
        for (int word = 1; word < words.length - 1; word++) {
            if (random.nextDouble() < EXCHANGED) {
                words[word] = name(random);
            }
        }
        return String.join(" ", words);
    }

    /** The n-th name comes about one n-th as often as the first. */
    private static String name(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(2e6));
        var name = new StringBuilder();
        for (int left = rank; left > 0 || name.isEmpty(); left /= SYLLABLES.length) {
            name.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Passage passage(int number, int paragraph, int start, List<String> texts) {
        var sentences = new ArrayList<Sentence>();
        int at = start;
        for (var text : texts) {
            int length = text.codePointCount(0, text.length());
            sentences.add(new Sentence(new Span(at, at + length), text, paragraph, Sentence.Kind.PROSE));
            at += length + 1;
        }
        return new Passage(id(number), title(number), new Span(start, at - 1), String.join(" ", texts), sentences);
    }

    static float[] around(float[] vector, Random random) {
        var around = new float[vector.length];
        double scale = SPREAD / Math.sqrt(vector.length);
        double squares = 0;
        for (int at = 0; at < vector.length; at++) {
            around[at] = (float) (vector[at] + scale * random.nextGaussian());
            squares += around[at] * around[at];
        }
        for (int at = 0; at < vector.length; at++) {
            around[at] /= Math.sqrt(squares);
        }
        return around;
    }
}
