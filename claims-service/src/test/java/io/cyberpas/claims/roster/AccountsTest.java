package io.cyberpas.claims.roster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.roster.adapter.RosterData;
import io.cyberpas.platform.problem.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final Banks BANKS = RosterData.banks();

    @ParameterizedTest
    @ValueSource(strings = {"김가람", "주식회사 데이터복구", "3M Korea <& Co>", "𠮷野", "O'Neil, J."})
    void ofNamesThatBanksKnowAreTaken(String holder) {
        assertThatCode(() -> Accounts.check(Accounts.typed("088", "110-123-456789", holder), BANKS))
                .doesNotThrowAnyException();
    }

    /** Whatever no file in XML may hold would spoil the file for everybody in it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\u3000", "...", "가\u0001람", "가\n람", "가\uFFFE", "\uD800가람"})
    void ofOthersAreRefused(String holder) {
        assertThatThrownBy(() -> Accounts.check(Accounts.typed("088", "110-123-456789", holder), BANKS))
                .isInstanceOf(InvalidInputException.class);
    }
}
