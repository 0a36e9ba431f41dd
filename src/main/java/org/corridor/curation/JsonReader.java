package org.corridor.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with the places of its values. A name that comes twice in an object is an error. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    /** Returns the value of a file, or nothing after reporting why it is no JSON. */
    static Optional<Json> read(String file, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                problems.add(file, "no value", "a JSON object");
                return Optional.empty();
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                TokenStreamLocation place = parser.currentTokenLocation();
                problems.add(file, place.getLineNr(), place.getColumnNr(), "more text", "the end of the file");
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = Math.max(1, place.getLineNr());
            int column = Math.max(1, place.getColumnNr());
            problems.add(file, line, column, "no JSON (" + e.getOriginalMessage() + ")", "well-formed JSON");
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Members(line, column, members(parser));
            case START_ARRAY -> new Json.Items(line, column, items(parser));
            case VALUE_STRING -> new Json.Text(line, column, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Decimal(line, column, parser.getDoubleValue());
            default -> new Json.Literal(line, column, parser.getString());
        };
    }

    private static Map<String, Json> members(JsonParser parser) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Json> items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }
}
