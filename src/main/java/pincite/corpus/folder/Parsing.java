package pincite.corpus.folder;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

/** Reads a file in a thread of its own, so that one that takes for ever, or too much memory, ends nothing but itself. */
final class Parsing {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** In characters of text and articles of one file. */
    private static final int MOST_TEXT = 20_000_000;
    private static final int MOST_ARTICLES = 10_000;
    /** Deep documents nest deep calls. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private Parsing() {
    }

    static List<ReadArticle> within(ArticleReader reader, Content content) throws UnreadableContentException {
        var task = new FutureTask<>(() -> reader.read(content));
        var thread = new Thread(null, task, "reads " + reader.version(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return withinLimits(task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableContentException("takes longer than " + LONGEST.toSeconds() + " seconds to read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableContentException("was not read to its end, since the program stops", e);
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    private static UnreadableContentException reason(Throwable cause) {
        if (cause instanceof UnreadableContentException unreadable) {
            return unreadable;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableContentException("needs more memory to be read than there is", cause);
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableContentException("is nested too deep to be read", cause);
        }
        return new UnreadableContentException("could not be read: it is damaged, or of a form that is not known",
                cause);
    }

    private static List<ReadArticle> withinLimits(List<ReadArticle> articles) throws UnreadableContentException {
        if (articles.size() > MOST_ARTICLES) {
            throw new UnreadableContentException("holds more than " + MOST_ARTICLES + " articles: split it");
        }
        if (articles.stream().mapToLong(each -> each.text().length()).sum() > MOST_TEXT) {
            throw new UnreadableContentException("holds more than 20 million characters of text: split it");
        }
        return articles;
    }
}
