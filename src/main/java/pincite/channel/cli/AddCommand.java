package pincite.channel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.index.IndexException;
import pincite.index.ingestion.Indexer;
import pincite.intake.AddressIntake;
import pincite.library.Addition;
import pincite.library.Additions;
import pincite.library.AllArticles;
import pincite.library.Library;
import pincite.library.NotTakenException;
import pincite.library.Taken;
import pincite.library.Upload;

/** Adds files, web pages and feeds, and says what became of each. */
@Dependent
@Unremovable
@Command(name = "add", mixinStandardHelpOptions = true, description = "Adds articles: files of any format that is read, pages and feeds by their address.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:everything was added", "1:something was not, and is named"})
class AddCommand implements Callable<Integer> {

    private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final Library library;
    private final Additions additions;
    private final AddressIntake intake;
    private final AllArticles articles;
    private final Indexer indexer;
    private final List<Addition> added = new ArrayList<>();
    private boolean isWhole = true;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|FEED", description = "Files of any format that is read; addresses of pages; addresses of feeds, of which the newest entries are added.")
    List<String> sources;

    AddCommand(Library library, Additions additions, AddressIntake intake, AllArticles articles, Indexer indexer) {
        this.additions = additions;
        this.intake = intake;
        this.library = library;
        this.articles = articles;
        this.indexer = indexer;
    }

    @Override
    public Integer call() {
        sources.forEach(this::add);
        if (!added.isEmpty()) {
            tell(index());
        }
        spec.commandLine().getOut().flush();
        return isWhole ? 0 : 1;
    }

    private void add(String source) {
        try {
            if (ADDRESS.matcher(source).lookingAt()) {
                fetch(library.add(URI.create(source.strip())));
            } else {
                var file = Path.of(source);
                added.add(library.add(new Upload(file.getFileName().toString(), read(file))));
            }
        } catch (IllegalArgumentException e) {
            refuse(source, "It is neither a file nor an address.");
        } catch (NotTakenException e) {
            refuse(source, e.getMessage());
        } catch (IOException e) {
            refuse(source, "It cannot be read: " + e.getMessage());
        }
    }

    /** And the entries of what turns out to be a feed, each by itself. */
    private void fetch(Addition addition) {
        var all = new ArrayDeque<>(List.of(addition));
        while (!all.isEmpty()) {
            var next = all.remove();
            all.addAll(intake.fetch(next));
            took(additions.find(next.id()).orElse(next));
        }
    }

    private void took(Addition addition) {
        if (addition.state() == Addition.State.TAKEN) {
            added.add(addition);
        } else if (addition.state() == Addition.State.FAILED) {
            refuse(addition.origin().name(), addition.trouble().orElse("It gave nothing."));
        }
        System.err.println("fetched    " + Printable.line(addition.origin().name()));
    }

    /** No more than shows that it is too large. */
    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Upload.MOST_BYTES + 1);
        }
    }

    /** False where a running service keeps the index, and takes them up by itself. */
    private boolean index() {
        try (var progress = TerminalProgress.start()) {
            indexer.run(progress);
            return true;
        } catch (IndexException.Locked locked) {
            return false;
        }
    }

    private void tell(boolean isIndexed) {
        added.forEach(addition -> {
            if (isIndexed) {
                tell(addition);
            } else {
                say("added      " + addition.id() + " (the running service takes it up)");
            }
        });
    }

    private void tell(Addition addition) {
        var taken = articles.taken(addition);
        if (taken.isPresent() && taken.get() instanceof Taken.Unread unread) {
            refuse(addition.origin().name(), "It " + unread.reason());
        } else if (taken.isPresent() && taken.get() instanceof Taken.Same same) {
            say("known      " + same.article());
        } else {
            say("added      " + addition.id());
        }
    }

    private void refuse(String source, String why) {
        isWhole = false;
        say("not added  " + source + ": " + why);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(Printable.line(line));
    }
}
