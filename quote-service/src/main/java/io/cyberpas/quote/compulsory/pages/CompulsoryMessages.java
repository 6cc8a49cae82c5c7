package io.cyberpas.quote.compulsory.pages;

import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.CountedMeans;
import io.cyberpas.quote.compulsory.ExemptionGround;
import io.cyberpas.quote.compulsory.Outcome;
import io.cyberpas.quote.compulsory.ThresholdCheck.Measure;
import io.cyberpas.quote.product.Source;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.YearMonth;

/** Words of the pages on compulsory cover; see {@code messages/compulsory_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "compulsory", locale = "en")
public interface CompulsoryMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String check();

    @Message
    String answer();

    @Message
    String segmentLabel();

    @Message
    String annualSales();

    @Message
    String annualSalesHint();

    @Message
    String dataSubjects();

    @Message
    String dataSubjectsHint();

    @Message
    String on();

    @Message
    String onHint();

    @Message
    String exemptions();

    @Message
    String exemptionsHint();

    @Message
    String mutualAid();

    @Message
    String reserve();

    @Message
    String countedHint();

    @Message
    String rule();

    @Message
    String article();

    @Message
    String inForce();

    @Message
    String since(String from);

    @Message
    String between(String from, String to);

    @Message
    String announcedIn(YearMonth month);

    @Message
    String sourceLabel();

    @Message
    String threshold();

    @Message
    String observed();

    @Message
    String least();

    @Message
    String met();

    @Message
    String persons(String number);

    @Message
    String exempt();

    @Message
    String exemptBy(String ground, String article);

    @Message
    String notAccepted(String ground);

    @Message
    String minimum();

    @Message
    String minimumHint();

    @Message
    String counted();

    @Message
    String remaining();

    @Message
    String remainingHint();

    @Message
    String changeHeading();

    @Message
    String changeAway(String rule);

    @Message
    String changeTo(String rule);

    @Message
    String rules();

    @Message
    String rulesLead();

    @Message
    String obliges();

    @Message
    String minimumTable();

    @Message
    String noMinimums();

    @Message
    String sales();

    @Message
    String above(String amount);

    @Message
    String upTo(String amount);

    @Message
    String fromPersons(String from);

    @Message
    String betweenPersons(String from, String below);

    @Message
    String batch();

    @Message
    String batchHint(String lines);

    @Message
    String file();

    @Message
    String columns();

    @Message
    String checkFile();

    @Message
    String batchTitle();

    @Message
    String line();

    @Message
    String reference();

    @Message
    String name();

    @Message
    String explanation();

    @Message
    String lines();

    @Message
    String faulty();

    @Message
    String download();

    @Message
    String shownOf(String shown, String total);

    @Message
    String segment(BodySegment segment);

    @Message
    String ground(ExemptionGround ground);

    @Message
    String outcome(Outcome outcome);

    @Message
    String outcomeText(Outcome outcome);

    @Message
    String measure(Measure measure);

    @Message
    String means(CountedMeans means);

    @Message
    String source(Source source);
}
