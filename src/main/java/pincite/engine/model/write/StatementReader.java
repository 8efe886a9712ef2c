package pincite.engine.model.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.async.NonBlockingJsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;

import pincite.engine.model.call.CallFailure;

/**
 * Reads the answer while it comes and hands on each statement when its last brace is there. Around the JSON there may be words or a
 * code fence, for where no schema holds them, models like to introduce themselves.
 */
public final class StatementReader {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(20_000)
                    .maxNumberLength(20).maxNameLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    public static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private final NonBlockingJsonParser parser;
    private final Consumer<ModelStatement> statements;
    private Place place = Place.BEFORE;
    private TokenBuffer statement = new TokenBuffer(MAPPER, false);
    private int depth;
    private String field = "";
    private String held = "";
    private boolean saysNo;
    private boolean saysYes;
    private boolean hasStatement;

    private enum Place {
        BEFORE,
        ANSWER,
        STATEMENTS,
        STATEMENT,
        AFTER
    }

    public StatementReader(Consumer<ModelStatement> statements) {
        this.statements = statements;
        try {
            this.parser = (NonBlockingJsonParser) FACTORY.createNonBlockingByteArrayParser();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is read when a parser is made", e);
        }
    }

    /** @throws CallFailure at the first sign that it is no answer */
    public void read(String piece) {
        var text = place == Place.BEFORE ? fromBrace(piece) : piece;
        if (place == Place.AFTER || text.isEmpty()) {
            return;
        }
        try {
            feed(whole(text));
            drain();
        } catch (IOException e) {
            // Not as the cause: its message tells what stood there.
            throw CallFailure.outOfForm("an answer");
        }
    }

    /** @throws CallFailure where the answer is not whole, or says that there is none and gives one */
    public void end() {
        if (place != Place.AFTER) {
            throw CallFailure.brokenOff();
        }
        if (saysNo == saysYes || saysYes != hasStatement) {
            throw CallFailure.outOfForm("an answer");
        }
    }

    private String fromBrace(String piece) {
        int brace = piece.indexOf('{');
        return brace < 0 ? "" : piece.substring(brace);
    }

    /** A character of two units may come in two pieces. */
    private String whole(String piece) {
        var text = held + piece;
        boolean isHalf = Character.isHighSurrogate(text.charAt(text.length() - 1));
        held = isHalf ? text.substring(text.length() - 1) : "";
        return isHalf ? text.substring(0, text.length() - 1) : text;
    }

    private void feed(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        parser.getNonBlockingInputFeeder().feedInput(bytes, 0, bytes.length);
    }

    private void drain() throws IOException {
        for (var token = parser.nextToken(); isToken(token); token = next()) {
            take(token);
        }
    }

    /** What comes after the answer is not even looked at. */
    private JsonToken next() throws IOException {
        return place == Place.AFTER ? JsonToken.NOT_AVAILABLE : parser.nextToken();
    }

    private static boolean isToken(JsonToken token) {
        return token != null && token != JsonToken.NOT_AVAILABLE;
    }

    private void take(JsonToken token) throws IOException {
        switch (place) {
            case BEFORE -> place = Place.ANSWER;
            case ANSWER -> inAnswer(token);
            case STATEMENTS -> inStatements(token);
            case STATEMENT -> inStatement(token);
            case AFTER -> throw CallFailure.outOfForm("an answer");
        }
    }

    private void inAnswer(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            field = parser.currentName();
        } else if (token.isBoolean() && field.equals(AnswerForm.ANSWERED)) {
            saysYes = token == JsonToken.VALUE_TRUE;
            saysNo = !saysYes;
        } else if (token == JsonToken.START_ARRAY && field.equals(AnswerForm.STATEMENTS)) {
            place = Place.STATEMENTS;
        } else if (token == JsonToken.END_OBJECT) {
            place = Place.AFTER;
        } else {
            throw CallFailure.outOfForm("an answer");
        }
    }

    private void inStatements(JsonToken token) throws IOException {
        if (token == JsonToken.END_ARRAY) {
            place = Place.ANSWER;
        } else if (token == JsonToken.START_OBJECT && !saysNo) {
            place = Place.STATEMENT;
            statement = new TokenBuffer(MAPPER, false);
            inStatement(token);
        } else {
            throw CallFailure.outOfForm("an answer");
        }
    }

    private void inStatement(JsonToken token) throws IOException {
        statement.copyCurrentEvent(parser);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
            place = Place.STATEMENTS;
            hasStatement = true;
            statements.accept(ModelStatement.of(MAPPER.readTree(statement.asParser())));
        }
    }
}
