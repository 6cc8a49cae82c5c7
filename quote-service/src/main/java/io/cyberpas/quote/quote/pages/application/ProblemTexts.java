package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says to a reader of a page what is wrong with a field. The rules say it in English for those who call the API; their common
 * sentences are said here in the reader's language, the others as they are.
 */
final class ProblemTexts {

    private static final Set<String> MISSING = Set.of("is missing", "must be answered", "must not be blank");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+) to (-?[0-9.]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,}(?:\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final List<Sentence> SENTENCES = List.of(
            sentence("is missing|must be answered|must not be blank", ApplicationProblemMessages::missing),
            sentence("is not on the list|holds what is not on the list", ApplicationProblemMessages::notOnList),
            sentence("is not on the menu", ApplicationProblemMessages::notOnMenu),
            sentence("must be positive", ApplicationProblemMessages::notPositive),
            sentence("must be a whole number|is not a whole number", ApplicationProblemMessages::notWhole),
            sentence("must be a number|is not a number", ApplicationProblemMessages::notNumber),
            sentence("is not an amount in ([A-Z]{3})", (texts, said) -> texts.notAmount(said.group(1))),
            sentence("must be a date|is not a date", ApplicationProblemMessages::notDate),
            sentence("must be true or false", ApplicationProblemMessages::notYesNo),
            sentence("must have (\\d+) decimals at most", (texts, said) -> texts.decimals(said.group(1))),
            sentence("is too large or too fine a number", ApplicationProblemMessages::tooLarge),
            sentence("is too long|is longer than any CVSS vector", ApplicationProblemMessages::tooLong),
            sentence("must not hold control characters", ApplicationProblemMessages::controlCharacters),
            sentence("must not lie in the past", ApplicationProblemMessages::past),
            sentence("must not lie in the future", ApplicationProblemMessages::future),
            sentence("must be after the first day of cover", ApplicationProblemMessages::endsBeforeItBegins),
            sentence(
                    "expires on (\\S+), before cover begins on (\\S+)",
                    (texts, said) -> texts.expires(said.group(1), said.group(2))),
            sentence("is after cover begins on (\\S+)", (texts, said) -> texts.afterCover(said.group(1))),
            sentence("is not sold for cover from (\\S+)", (texts, said) -> texts.notSold(said.group(1))),
            sentence("is not insured by this product", ApplicationProblemMessages::notInsured),
            sentence("is not the product's currency", ApplicationProblemMessages::currency),
            sentence("must have ten digits such as 123-45-67891", ApplicationProblemMessages::tenDigits),
            sentence("has a wrong check digit", ApplicationProblemMessages::checkDigit),
            sentence("holds \\S+, which excludes all others", ApplicationProblemMessages::excludes),
            sentence("is the same as an? (?:option|finding) before", ApplicationProblemMessages::same),
            sentence("must name one part at least", ApplicationProblemMessages::noPart),
            sentence("must be a policy number such as P-2026-000001", ApplicationProblemMessages::policyNumber),
            sentence("does not begin with CVSS:3.1/ or CVSS:4.0/", ApplicationProblemMessages::cvssVersion),
            sentence("lacks (.+)", (texts, said) -> texts.cvssLacks(said.group(1))),
            sentence("names (\\S+) twice", (texts, said) -> texts.cvssTwice(said.group(1))),
            sentence(
                    "has \"(.*)\" where a metric such as AV:N belongs",
                    (texts, said) -> texts.cvssMetric(said.group(1))),
            sentence(
                    "has (\\S+) out of the order of (\\S+)",
                    (texts, said) -> texts.cvssOrder(said.group(1), said.group(2))),
            sentence("is no (CVSS:\\S+) vector: .*", (texts, said) -> texts.cvssWrong(said.group(1))));

    private final ApplicationProblemMessages texts;

    ProblemTexts(ApplicationProblemMessages texts) {
        this.texts = texts;
    }

    /** Whether nothing was said where something has to be said. */
    static boolean isMissing(FieldProblem problem) {
        return MISSING.contains(problem.problem());
    }

    /** The problem as a sentence. */
    String of(FieldProblem problem) {
        String allowed = problem.allowed();
        return withAllowed(problem, allowed)
                .or(() -> SENTENCES.stream()
                        .flatMap(each -> each.of(problem.problem(), texts))
                        .findFirst())
                .orElseGet(() -> allowed == null ? problem.problem() : "%s (%s)".formatted(problem.problem(), allowed));
    }

    /** Where what is allowed says it best. */
    private Optional<String> withAllowed(FieldProblem problem, @Nullable String allowed) {
        if (allowed == null) {
            return Optional.empty();
        }
        return switch (problem.problem()) {
            case "is out of range" ->
                found(RANGE, allowed, range -> texts.range(grouped(range.group(1)), grouped(range.group(2))));
            case "makes the cover too long" -> found(DATE, allowed, date -> texts.tooLongCover(date.group()));
            case "must be below the lowest limit of a coverage part" ->
                found(NUMBER, allowed, limit -> texts.retention(grouped(limit.group())));
            case "is below the minimum insured amount that the law asks for" ->
                found(NUMBER, allowed, limit -> texts.minimum(grouped(limit.group())));
            default -> Optional.empty();
        };
    }

    private static Optional<String> found(Pattern pattern, String text, Function<Matcher, String> sentence) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(sentence.apply(matcher)) : Optional.empty();
    }

    private static String grouped(String number) {
        return number.replaceAll("\\B(?=(\\d{3})+(?!\\d))", ",");
    }

    private static Sentence sentence(String problem, Function<ApplicationProblemMessages, String> text) {
        return sentence(problem, (texts, said) -> text.apply(texts));
    }

    private static Sentence sentence(String problem, BiFunction<ApplicationProblemMessages, Matcher, String> text) {
        return new Sentence(Pattern.compile(problem), text);
    }

    /** What the rules say, and how it is said here. */
    private record Sentence(Pattern problem, BiFunction<ApplicationProblemMessages, Matcher, String> text) {

        Stream<String> of(String said, ApplicationProblemMessages texts) {
            Matcher matcher = problem.matcher(said);
            return matcher.matches() ? Stream.of(text.apply(texts, matcher)) : Stream.empty();
        }
    }
}
