package io.cyberpas.platform.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.PeopleWords;
import io.cyberpas.platform.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class PeopleTest {

    @Inject
    People people;

    @Inject
    PeopleWords words;

    @Test
    void whoSignedInIsCalledByNameAfterwards() {
        people.meet(person("people-hana", "Hana Lee", Roles.CLAIMS_HANDLER, null));
        assertThat(words.of("people-hana"), is("Hana Lee"));
        people.meet(person("people-hana", "Hana Park", Roles.CLAIMS_HANDLER, null));
        assertThat(words.of("people-hana"), is("Hana Park"));
    }

    @Test
    void namesOfBrokersAreNotKept() {
        people.meet(person("people-bora", "Bora Kim", Roles.BROKER, "HANBIT"));
        assertThat(people.nameOf("people-bora"), is(Optional.empty()));
        assertThat(words.of("people-bora"), is("people-bora"));
    }

    @Test
    void whatNobodyDidByHandWasDoneByTheSuite() {
        assertThat(words.of("claims-service"), is("the suite"));
        assertThat(words.of(null), is("–"));
    }

    private static Actor person(String subject, String name, String role, @Nullable String brokerage) {
        return new Actor(subject, name, Set.of(role), brokerage, null, null);
    }
}
