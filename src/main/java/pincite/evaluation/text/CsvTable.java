package pincite.evaluation.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** Rows below a header; cells are separated as in the header, by commas, semicolons or tabs. */
public final class CsvTable {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t");
    private static final CsvFactory CSV = CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private final SetText text;
    private final CsvParser parser;

    private record Cells(SourceLine place, List<String> values) {
    }

    private CsvTable(SetText text, CsvParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** Whether the text has a header with this column. */
    public static boolean hasColumn(SetText text, String column) {
        return separator(text, column).isPresent();
    }

    public static List<CsvRow> rows(SetText text, String column) {
        try (var parser = CSV.createParser(text.value())) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text, column).orElseThrow()));
            return new CsvTable(text, parser).rows();
        } catch (JsonProcessingException e) {
            throw SyntaxFault.of(e, "CSV", text.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a text in memory, " + text.source(), e);
        }
    }

    private static Optional<Character> separator(SetText text, String column) {
        var header = text.lines().stream().findFirst().map(SetText.Line::text).orElse("");
        return SEPARATORS.stream()
                .filter(separator -> Arrays.stream(header.split(separator)).map(CsvTable::name)
                        .anyMatch(column::equals))
                .map(separator -> separator.charAt(0)).findFirst();
    }

    private static String name(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT);
    }

    private List<CsvRow> rows() throws IOException {
        var columns = columns();
        var rows = new ArrayList<CsvRow>();
        for (var line = next(); line.isPresent(); line = next()) {
            var row = row(line.get(), columns);
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> columns() throws IOException {
        var header = next().orElseThrow();
        var columns = header.values().stream().map(CsvTable::name).toList();
        columns.stream().filter(column -> columns.indexOf(column) != columns.lastIndexOf(column)).findFirst()
                .ifPresent(column -> {
                    throw header.place().refuse("has the column '" + column + "' twice; keep one");
                });
        return columns;
    }

    private static CsvRow row(Cells line, List<String> columns) {
        if (line.values().size() > columns.size()) {
            throw line.place().refuse("has " + line.values().size() + " cells below " + columns.size()
                    + " columns; put a cell in quotes if it holds the separator");
        }
        var named = new LinkedHashMap<String, String>();
        for (int each = 0; each < line.values().size(); each++) {
            named.put(columns.get(each), line.values().get(each).strip());
        }
        return new CsvRow(line.place(), named);
    }

    /** The parser knows the line of a cell, but not that of a row. */
    private Optional<Cells> next() throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        var token = parser.nextToken();
        var cells = new Cells(text.start().next(parser.currentTokenLocation().getLineNr() - 1), new ArrayList<>());
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            cells.values().add(parser.getText());
        }
        return Optional.of(cells);
    }
}
