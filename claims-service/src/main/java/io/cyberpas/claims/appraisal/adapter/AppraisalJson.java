package io.cyberpas.claims.appraisal.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.appraisal.AppraisalContent;
import io.cyberpas.claims.appraisal.AppraisalFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Keeps proposals as JSON. */
@ApplicationScoped
class AppraisalJson implements AppraisalFormat {

    private final ObjectMapper mapper;

    AppraisalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String write(AppraisalContent content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AppraisalContent read(String written) {
        try {
            return mapper.readValue(written, AppraisalContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
