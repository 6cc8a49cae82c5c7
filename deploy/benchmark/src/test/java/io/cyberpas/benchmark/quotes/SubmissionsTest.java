package io.cyberpas.benchmark.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    @Test
    void every_submission_is_another_company() throws IOException {
        Submissions submissions = new Submissions();
        JsonNode first = new ObjectMapper().readTree(submissions.next());
        JsonNode second = new ObjectMapper().readTree(submissions.next());
        assertThat(first.at("/insured/businessRegistrationNumber").asText()).matches("[0-9]{3}-[0-9]{2}-[0-9]{5}");
        assertThat(first.at("/insured")).isNotEqualTo(second.at("/insured"));
        assertThat(first.at("/answers")).isEqualTo(second.at("/answers"));
        assertThat(first.at("/cover/from").asText()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @Test
    void the_check_digit_of_a_business_number_is_right() {
        assertThat(Submissions.businessNumber(123_456_789)).isEqualTo("123-45-67891");
    }
}
