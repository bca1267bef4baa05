package eu.binome.platform;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/**
 * Reads the texts of JSON as {@link CleanText#prose} leaves them.
 */
final class CleanStrings extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CleanStrings() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return CleanText.prose(StringDeserializer.instance.deserialize(parser, context));
    }
}
