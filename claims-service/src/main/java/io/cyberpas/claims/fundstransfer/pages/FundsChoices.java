package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;

/** What forms and lists of losses offer; {@code lossChoices:kinds} and the like in templates. */
@TemplateExtension(namespace = "lossChoices")
class FundsChoices {

    private static final int ROWS = 5;

    private FundsChoices() {}

    static List<AccountKind> kinds() {
        return List.of(AccountKind.values());
    }

    static List<LossCause> causes() {
        return List.of(LossCause.values());
    }

    static List<FundsStatus> statuses() {
        return List.of(FundsStatus.values());
    }

    static List<String> currencies() {
        return List.of("CNY", "KRW", "JPY", "USD", "EUR");
    }

    /** Places in whose time a bank prints its statements. */
    static List<String> zones() {
        return List.of("Asia/Shanghai", "Asia/Seoul", "Asia/Tokyo", "UTC");
    }

    /** The rows of transactions that a form has. */
    static List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }
}
