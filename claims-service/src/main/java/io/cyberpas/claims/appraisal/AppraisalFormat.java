package io.cyberpas.claims.appraisal;

/** Port to the form in which proposals are kept. */
public interface AppraisalFormat {

    String write(AppraisalContent content);

    AppraisalContent read(String written);
}
