package io.cyberpas.quote.quote.adapter;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.quote.questionnaire.Answers;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.Map;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Writes and reads the documents kept in JSON columns. It is apart from the mapper of the API on purpose: what the API shows
 * may change, what was stored must stay readable.
 */
@JsonFormat
@PersistenceUnitExtension
class DocumentFormat implements FormatMapper {

    /** Components of records only, not what else their methods can tell. */
    private final JsonMapper json = JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(Answers.class, AnswersAsMap.class)
            .build();

    /** Answers are kept as what they are: values by the codes of their questions. */
    private abstract static class AnswersAsMap {

        @JsonCreator
        static Answers of(Map<String, ?> answers) {
            return Answers.of(answers);
        }

        @JsonValue
        abstract Map<String, Object> toMap();
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        try {
            return json.readValue(text.toString(), json.constructType(type.getJavaType()));
        } catch (JsonProcessingException e) {
            throw unusable("A stored document is no " + type.getTypeName(), e);
        }
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        try {
            return json.writerFor(json.constructType(type.getJavaType())).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw unusable("A document cannot be stored: " + type.getTypeName(), e);
        }
    }

    /** Without its cause, which would count as the fault of whoever sent the request. */
    private static IllegalStateException unusable(String message, JsonProcessingException e) {
        return new IllegalStateException(message + ": " + e.getOriginalMessage());
    }
}
