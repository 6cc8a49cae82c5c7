package io.cyberpas.quote.questionnaire.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.cyberpas.quote.questionnaire.Binding;
import java.io.IOException;
import java.io.Serial;

/** Reads a binding from the path of the field, such as {@code insured.name}. */
class BindingReader extends StdDeserializer<Binding> {

    @Serial
    private static final long serialVersionUID = 1L;

    BindingReader() {
        super(Binding.class);
    }

    @Override
    public Binding deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Binding.of(parser.getText());
    }
}
