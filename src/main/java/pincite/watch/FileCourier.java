package pincite.watch;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

/** Writes news into files, each once: a line that stands there is not written again. */
@ApplicationScoped
class FileCourier implements Courier, Forgetting {

    private static final String ENDING = ".jsonl";

    private final Folder folder;
    private final JsonLine<News> format;
    private final JsonFiles<News> files;
    private final SetAside setAside;

    @Inject
    FileCourier(WatchConfig config, ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(config.folder(), "news", "pincite.watch.folder");
        this.format = new JsonLine<>(json, News.class);
        this.files = new JsonFiles<>(folder, json, News.class, setAside);
        this.setAside = setAside;
    }

    @Override
    public boolean serves(Recipient to) {
        return to instanceof Recipient.NamedFile;
    }

    /** Its name says all. */
    @Override
    public void check(Recipient to) {
    }

    @Override
    public Optional<String> bring(News news, Recipient to) {
        try {
            var file = file(((Recipient.NamedFile) to).name());
            return file.inTurn(() -> {
                if (file.read().stream().noneMatch(each -> each.id().equals(news.id()))) {
                    file.append(news);
                }
                return Optional.empty();
            });
        } catch (DiskException e) {
            return Optional.of("The service could not " + e.doing() + ".");
        }
    }

    /** What was written of it goes, too. */
    @Override
    public void forget(Withdrawn article) {
        files.names().stream().filter(name -> name.endsWith(ENDING)).forEach(name -> forget(name, article));
    }

    private void forget(String name, Withdrawn article) {
        file(name).inTurn(() -> {
            var all = file(name).read();
            List<News> left = all.stream().map(each -> each.without(article)).toList();
            if (!left.equals(all)) {
                file(name).replace(left);
            }
        });
    }

    private LineFile<News> file(String name) {
        return new LineFile<>(folder, name, format, setAside);
    }
}
