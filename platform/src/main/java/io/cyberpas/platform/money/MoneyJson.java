package io.cyberpas.platform.money;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes money as {@code {"amount":"1000000","currency":"KRW"}} and reads it back; the amount is a text, so that no reader loses digits. */
public final class MoneyJson extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How an amount is written. */
    public static final String AMOUNT_PATTERN = "-?[0-9]{1,18}(\\.[0-9]{1,4})?";

    private static final Pattern AMOUNT = Pattern.compile(AMOUNT_PATTERN);

    /** The module, for any object mapper. */
    public MoneyJson() {
        super("money");
        addSerializer(Money.class, new Writer());
        addDeserializer(Money.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Money> {
        @Serial
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", money.amount().toPlainString());
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Money> {
        @Serial
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Money.class);
        }

        @Override
        public @Nullable Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return (Money) context.handleUnexpectedToken(Money.class, json);
            }
            String amount = null;
            String currency = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "amount" -> amount = amount(json, context);
                    case "currency" -> currency = currency(json, context);
                    default -> {
                        context.handleUnknownProperty(json, this, Money.class, field);
                        json.skipChildren();
                    }
                }
            }
            return money(required(amount, "amount", json), required(currency, "currency", json), json, context);
        }

        @Override
        public java.util.Collection<Object> getKnownPropertyNames() {
            return java.util.List.of("amount", "currency");
        }

        private static Money money(String amount, String currency, JsonParser json, DeserializationContext context)
                throws IOException {
            try {
                return Money.of(amount, currency);
            } catch (IllegalArgumentException e) {
                throw at("amount", refusal(json, context, e));
            }
        }

        private static String amount(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.currentToken().isScalarValue() ? json.getText() : "";
            if (json.currentToken() == JsonToken.VALUE_NULL
                    || !AMOUNT.matcher(text).matches()) {
                throw at(
                        "amount",
                        refusal(
                                json,
                                context,
                                new IllegalArgumentException("an amount is a text such as \"1000000\"")));
            }
            return text;
        }

        private static String currency(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return Money.currencyOf(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "")
                        .getCurrencyCode();
            } catch (IllegalArgumentException _) {
                throw at(
                        "currency",
                        refusal(
                                json,
                                context,
                                new IllegalArgumentException("a currency is one of " + Money.allowed())));
            }
        }

        private static String required(@Nullable String value, String field, JsonParser json) throws IOException {
            if (value == null) {
                throw at(field, ValueInstantiationException.from(json, "missing"));
            }
            return value;
        }

        private static JsonMappingException refusal(
                JsonParser json, DeserializationContext context, IllegalArgumentException cause) {
            return ValueInstantiationException.from(
                    json, String.valueOf(cause.getMessage()), context.constructType(Money.class), cause);
        }

        private static JsonMappingException at(String field, JsonMappingException e) {
            e.prependPath(Money.class, field);
            return e;
        }
    }
}
