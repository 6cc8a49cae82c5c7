package io.cyberpas.claims.payout.pages;

import io.cyberpas.claims.payout.BankFileStatus;
import io.cyberpas.claims.payout.InstructionStatus;
import io.cyberpas.claims.payout.PayoutStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of finance, in {@code messages/payout_en.properties} and {@code messages/payout_ko.properties}. */
@MessageBundle(value = "payout", locale = "en")
public interface PayoutMessages {
    @Message
    String payouts();

    @Message
    String waiting();

    @Message
    String waitingText();

    @Message
    String nothingWaiting();

    @Message
    String payment();

    @Message
    String claim();

    @Message
    String payee();

    @Message
    String amount();

    @Message
    String run();

    @Message
    String runText();

    @Message
    String instruct();

    @Message
    String bank();

    @Message
    String accountNumber();

    @Message
    String holder();

    @Message
    String files();

    @Message
    String noFiles();

    @Message
    String makeFiles();

    @Message
    String makeText();

    @Message
    String file();

    @Message
    String transactions();

    @Message
    String made();

    @Message
    String ended();

    @Message
    String release();

    @Message
    String releaseText();

    @Message
    String cancel();

    @Message
    String cancelText();

    @Message
    String download();

    @Message
    String reports();

    @Message
    String noReports();

    @Message
    String takeReport();

    @Message
    String reportFile();

    @Message
    String messageId();

    @Message
    String about();

    @Message
    String changed();

    @Message
    String unknown();

    @Message
    String contradicting();

    @Message
    String problems();

    @Message
    String progress();

    @Message
    String planned();

    @Message
    String due();

    @Message
    String cut();

    @Message
    String credits();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String account();

    @Message
    String noAccount();

    @Message
    String victim();

    @Message
    String award();

    @Message
    String nameMasked();

    @Message
    String reason();

    @Message
    String correct();

    @Message
    String correctText();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String writeBack();

    @Message
    String writeBackText();

    @Message
    String noCredits();

    @Message
    String addsUp();

    @Message
    String differs();

    @Message
    String noPayouts();

    @Message
    String executed();

    @Message
    String payoutOf(String payment);

    @Message
    String percent(int percent);

    @Message
    String by(String name);

    @Message
    String status(PayoutStatus status);

    @Message
    String instruction(InstructionStatus instruction);

    @Message
    String fileStatus(BankFileStatus fileStatus);
}
