package io.cyberpas.claims.panel.adapter;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.FirmProfile;
import io.cyberpas.claims.panel.Rate;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.StandingPanel;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the firms that stand on the panel from the start. */
@ApplicationScoped
class PanelFile {

    /** The file: where it comes from, and its firms. */
    record File(Source source, List<Firm> firms) {}

    /** One firm. */
    record Firm(
            String code,
            String nameEn,
            String nameKo,
            List<FirmKind> kinds,
            List<String> languages,
            List<String> jurisdictions,
            List<String> certifications,
            String hoursOfService,
            Contact contact,
            List<Card> rateCards) {

        StandingPanel.Member member() {
            var profile = new FirmProfile(
                    nameEn,
                    nameKo,
                    kinds.stream().map(Enum::name).toList(),
                    languages,
                    jurisdictions,
                    certifications,
                    hoursOfService,
                    contact.name(),
                    contact.email(),
                    contact.phone());
            return new StandingPanel.Member(
                    code, profile, rateCards.stream().map(Card::terms).toList());
        }
    }

    /** Whom to ask. */
    record Contact(String name, String email, String phone) {}

    /** One rate card. */
    record Card(
            String number,
            Currency currency,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<Rate> rates) {

        RateCard.Terms terms() {
            return new RateCard.Terms(number, currency, effectiveFrom, effectiveTo, rates);
        }
    }

    /** Registers the firms; an empty name of the file registers none. */
    void register(
            @Observes StartupEvent start,
            StandingPanel panel,
            @ConfigProperty(name = "cyberpas.panel.firms") Optional<String> file) {
        file.ifPresent(path -> panel.register(members(path)));
    }

    static List<StandingPanel.Member> members(String path) {
        return DataFiles.read(path, File.class).firms().stream()
                .map(Firm::member)
                .toList();
    }
}
