package io.cyberpas.claims.directclaim;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a victim tells. Lives only while it is taken in: of the person a keyed hash, the masked name and the sealed
 * contact are kept.
 *
 * @param contact telephone number or mail address
 * @param insuredNamed against whom the claim is, as the victim knows the name
 */
public record Submission(String name, String contact, String insuredNamed, String happened) {

    private static final int NAME_MAX = 100;
    private static final int CONTACT_MAX = 200;
    private static final int INSURED_MAX = 200;
    private static final int HAPPENED_MAX = 4_000;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,30}");

    /**
     * What came in with a form.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public static Submission of(
            @Nullable String name, @Nullable String contact, @Nullable String insuredNamed, @Nullable String happened) {
        List<FieldProblem> problems = new ArrayList<>();
        var submission = new Submission(
                text("name", name, NAME_MAX, problems),
                text("contact", contact, CONTACT_MAX, problems),
                text("insuredNamed", insuredNamed, INSURED_MAX, problems),
                text("happened", happened, HAPPENED_MAX, problems));
        String given = submission.contact();
        if (!given.isEmpty()
                && !MAIL.matcher(given).matches()
                && !PHONE.matcher(given).matches()) {
            problems.add(new FieldProblem(
                    "$.contact",
                    "is neither a telephone number nor a mail address",
                    "010-1234-5678, name@example.com"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return submission;
    }

    private static String text(String field, @Nullable String value, int most, List<FieldProblem> problems) {
        String text = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            problems.add(new FieldProblem("$." + field, "is missing", "up to " + most + " characters"));
        } else if (text.length() > most) {
            problems.add(new FieldProblem("$." + field, "is too long", "up to " + most + " characters"));
        }
        return text;
    }

    /** By what two submissions come from the same person, however it was written. */
    String person() {
        String plainName = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        String plainContact =
                contact.contains("@") ? contact.toLowerCase(Locale.ROOT) : contact.replaceAll("[^0-9]", "");
        return plainName + "|" + plainContact;
    }

    /** Everything told, to know a repeated submission from another one. */
    String content() {
        return String.join("\u0000", name, contact, insuredNamed, happened);
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "Submission[masked]";
    }
}
