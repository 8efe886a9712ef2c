package pincite.engine.lucene;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.index.IndexConfig;

/** Where the index is kept. */
@ApplicationScoped
class IndexHome implements Keeping {

    private final Folder folder;

    @Inject
    IndexHome(IndexConfig config) {
        this.folder = new Folder(config.folder(), "the index", "pincite.index.folder");
    }

    @Override
    public List<Folder> folders() {
        return List.of(folder);
    }
}
