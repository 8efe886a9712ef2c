package pincite.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How answers can be taken along. */
public enum ExportFormat {

    MARKDOWN("markdown", "text/markdown;charset=UTF-8", "md", text(MarkdownExport::of)),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", written(
            WordExport::of)),
    /** For a browser, which prints it or keeps it as PDF. */
    PRINT("print", "text/html;charset=UTF-8", "html", text(PrintExport::of)),
    RIS("ris", "application/x-research-info-systems;charset=UTF-8", "ris", sources(RisExport::of)),
    BIBTEX("bibtex", "application/x-bibtex;charset=UTF-8", "bib", sources(BibtexExport::of)),
    CSL("csl", "application/vnd.citationstyles.csl+json", "json", sources(CslExport::of));

    private final String key;
    private final String mediaType;
    private final String extension;
    private final Function<List<Chapter>, byte[]> writing;

    ExportFormat(String key, String mediaType, String extension, Function<List<Chapter>, byte[]> writing) {
        this.key = key;
        this.mediaType = mediaType;
        this.extension = extension;
        this.writing = writing;
    }

    private static Function<List<Chapter>, byte[]> written(Function<Manuscript, byte[]> format) {
        return chapters -> format.apply(Composing.of(chapters));
    }

    private static Function<List<Chapter>, byte[]> text(Function<Manuscript, String> format) {
        return written(manuscript -> format.apply(manuscript).getBytes(UTF_8));
    }

    private static Function<List<Chapter>, byte[]> sources(Function<List<Work>, String> format) {
        return chapters -> format.apply(Work.in(chapters)).getBytes(UTF_8);
    }

    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    public static Optional<ExportFormat> ofType(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.type().equals(mediaType)).findFirst();
    }

    /** The keys of all, for who asked for none of them. */
    public static String all() {
        return Arrays.stream(values()).map(format -> "'" + format.key + "'").collect(Collectors.joining(", "));
    }

    public byte[] write(List<Chapter> chapters) {
        return writing.apply(chapters);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without its parameters. */
    private String type() {
        return mediaType.split(";", 2)[0];
    }

    public String extension() {
        return extension;
    }

    /** Whether it is looked at where it is asked for. */
    public boolean isPage() {
        return this == PRINT;
    }
}
