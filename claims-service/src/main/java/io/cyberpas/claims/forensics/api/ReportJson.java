package io.cyberpas.claims.forensics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportFormat;
import jakarta.inject.Singleton;

/**
 * Report contents as JSON in one form: members in the order of their names, nothing empty, no white space, instants
 * as ISO 8601 in UTC. It has a mapper of its own, so that no setting of the service changes the form.
 */
@Singleton
class ReportJson implements ReportFormat {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    @Override
    public String write(ReportContent content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ReportContent read(String text) {
        try {
            return mapper.readValue(text, ReportContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report is kept in a form that cannot be read", impossible);
        }
    }
}
