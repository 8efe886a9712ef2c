package pincite.evaluation.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import pincite.evaluation.format.QuestionSets;

/**
 * What a file holds, as text.
 *
 * @param source how the file is named to people
 */
public record SetText(String source, String value) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A line that holds something. */
    public record Line(SourceLine place, String text) {
    }

    public static SetText read(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw QuestionSetException.unreadable(file, e);
        }
    }

    public static SetText of(String source, byte[] content) {
        var text = decoded(source, content);
        if (text.indexOf('\0') >= 0) {
            throw QuestionSetException.of(source, "is not text in UTF-8. " + QuestionSets.UNDERSTOOD);
        }
        return new SetText(source, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The file's name without folders and ending. */
    public String name() {
        var file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    SourceLine start() {
        return new SourceLine(source, 1);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var place = start();
        for (var line : (Iterable<String>) value.lines()::iterator) {
            if (!line.isBlank()) {
                lines.add(new Line(place, line));
            }
            place = place.next(1);
        }
        return lines;
    }

    /** Strict: letters that are replaced would make quotes false. */
    private static String decoded(String source, byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var characters = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true).isError()) {
            throw new SourceLine(source, line(content, bytes.position()))
                    .refuse("is not UTF-8; save the file as UTF-8. " + QuestionSets.UNDERSTOOD);
        }
        return characters.flip().toString();
    }

    private static int line(byte[] content, int end) {
        return 1 + (int) IntStream.range(0, end).filter(index -> content[index] == '\n').count();
    }
}
