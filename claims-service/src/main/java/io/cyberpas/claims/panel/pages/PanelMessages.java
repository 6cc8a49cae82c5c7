package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.RateCardStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the panel. English here; Korean in {@code messages/panel_ko.properties}. */
@MessageBundle(value = "panel", locale = "en")
public interface PanelMessages {

    @Message
    String kind(FirmKind kind);

    @Message
    String cardStatus(RateCardStatus status);

    @Message
    String relation(ConflictDeclaration.Relation relation);

    @Message("Panel")
    String panel();

    @Message("Take a firm onto the panel")
    String register();

    @Message("Change the firm")
    String revise();

    @Message("Name or code")
    String searchHint();

    @Message("All kinds")
    String allKinds();

    @Message("No firm was found")
    String nothingFound();

    @Message("Firm")
    String firm();

    @Message("Code")
    String code();

    @Message("As the sign-in of its people carries it; it never changes")
    String codeHint();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Korean")
    String nameKo();

    @Message("Can be appointed as")
    String kinds();

    @Message("Languages")
    String languages();

    @Message("Codes with commas: ko, en")
    String languagesHint();

    @Message("Jurisdictions")
    String jurisdictions();

    @Message("Codes of countries with commas: KR, JP")
    String jurisdictionsHint();

    @Message("Certifications")
    String certifications();

    @Message("One per line")
    String onePerLine();

    @Message("Hours of service")
    String hoursOfService();

    @Message("Contact")
    String contact();

    @Message("Name of the contact")
    String contactName();

    @Message("E-mail")
    String contactEmail();

    @Message("Telephone")
    String contactPhone();

    @Message("Active")
    String active();

    @Message("Suspended")
    String suspended();

    @Message("Suspend")
    String suspend();

    @Message("The firm is appointed to nothing new. What it works on goes on.")
    String suspendText();

    @Message("End the suspension")
    String readmit();

    @Message("The firm can be appointed again.")
    String readmitText();

    @Message("On the panel since")
    String since();

    @Message("Rate cards")
    String rateCards();

    @Message("No rate card yet: the firm cannot be appointed")
    String noRateCard();

    @Message("Rate card")
    String rateCard();

    @Message("Valid")
    String valid();

    @Message("Valid from")
    String effectiveFrom();

    @Message("Valid until before (may stay open)")
    String effectiveTo();

    @Message("Rates")
    String rates();

    @Message("One per line: role | grade | amount for an hour")
    String ratesHint();

    @Message("Proposed by")
    String proposedBy();

    @Message("Decided by")
    String decidedBy();

    @Message("Propose a rate card")
    String propose();

    @Message("Another manager decides on it. A card is never edited; a later one takes its place from its first day.")
    String proposeNote();

    @Message("Approve")
    String approve();

    @Message("The card holds from its first day on. You did not propose it.")
    String approveText();

    @Message("Reject")
    String reject();

    @Message("The card never holds.")
    String rejectText();

    @Message("Conflicts of interest")
    String conflicts();

    @Message("No conflict is declared")
    String noConflict();

    @Message("Party")
    String party();

    @Message("Business registration number")
    String businessNumber();

    @Message("How the firm stands to it")
    String relationLabel();

    @Message("Details")
    String detail();

    @Message("Declared by")
    String declaredBy();

    @Message("Declared on")
    String declaredOn();

    @Message("Enter a conflict")
    String declare();

    @Message("Over")
    String over();

    @Message("Standing")
    String standing();

    @Message("Tell that it is over")
    String endConflict();

    @Message("It no longer stands against an appointment.")
    String endConflictText();

    @Message("Signing keys")
    String keys();

    @Message("No key: the service signs for the people of this firm")
    String noKey();

    @Message("Name of the key")
    String keyName();

    @Message("Thumbprint")
    String thumbprint();

    @Message("Public key")
    String publicKey();

    @Message("Ed25519 as PEM, JSON Web Key or Base64. Make sure by another way that it is the firm's.")
    String publicKeyHint();

    @Message("Register a key")
    String registerKey();

    @Message("Revoke")
    String revoke();

    @Message("No new signature made with it counts. What was signed before keeps verifying.")
    String revokeText();

    @Message("Revoked")
    String revoked();

    @Message("In use")
    String inUse();
}
