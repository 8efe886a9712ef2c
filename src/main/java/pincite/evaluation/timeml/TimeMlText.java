package pincite.evaluation.timeml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import pincite.evaluation.text.QuestionSetException;

/**
 * The text of a TimeML file and what people marked in it.
 *
 * @param written the day of its creation ({@code DCT})
 * @param marked  expressions of time ({@code TIMEX3}), in the order of the text
 */
record TimeMlText(String text, Optional<LocalDate> written, List<Marked> marked) {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DAY = "20230918".length();

    /** @param type DATE, TIME, DURATION or SET */
    record Marked(int start, int end, String type, String value) {
    }

    static TimeMlText read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Collector(FACTORY.createXMLStreamReader(bytes)).read();
        } catch (XMLStreamException | IOException | IllegalArgumentException e) {
            throw QuestionSetException.of(file.toString(), "is no TimeML: " + e.getMessage());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What stands in the element TEXT, and the day in DCT. */
    private static final class Collector {

        private final XMLStreamReader reader;
        private final StringBuilder text = new StringBuilder();
        private final List<Marked> marked = new ArrayList<>();
        private Optional<LocalDate> written = Optional.empty();
        private boolean isInText;
        private Optional<Marked> open = Optional.empty();

        Collector(XMLStreamReader reader) {
            this.reader = reader;
        }

        TimeMlText read() throws XMLStreamException {
            while (reader.hasNext()) {
                take(reader.next());
            }
            return new TimeMlText(text.toString(), written, marked);
        }

        private void take(int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && isInText) {
                text.append(reader.getText().replace('\n', ' '));
            }
        }

        private void begin(String name) {
            isInText |= name.equals("TEXT");
            if (name.equals("TIMEX3")) {
                var value = Optional.ofNullable(reader.getAttributeValue(null, "value")).orElse("");
                var type = Optional.ofNullable(reader.getAttributeValue(null, "type")).orElse("");
                open = Optional.of(new Marked(text.length(), text.length(), type, value));
            }
        }

        private void end(String name) {
            isInText &= !name.equals("TEXT");
            if (name.equals("TIMEX3")) {
                open.ifPresent(this::close);
                open = Optional.empty();
            }
        }

        private void close(Marked mark) {
            if (isInText) {
                marked.add(new Marked(mark.start(), text.length(), mark.type(), mark.value()));
            } else if (written.isEmpty()) {
                written = Optional.of(day(mark.value()));
            }
        }

        private static LocalDate day(String value) {
            var digits = value.replace("-", "");
            return LocalDate.parse(digits.substring(0, Math.min(DAY, digits.length())),
                    DateTimeFormatter.BASIC_ISO_DATE);
        }
    }
}
