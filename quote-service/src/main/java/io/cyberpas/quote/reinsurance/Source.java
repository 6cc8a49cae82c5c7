package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Condition;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the answer to a reinsurer's question comes from. */
public sealed interface Source {

    /** Codes of the standard questions it is made of. */
    Stream<String> questions();

    /** The answer to a standard question as it was given. */
    record AsAnswered(String question) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** The opposite of yes or no, because the form asks the other way round. */
    record Inverted(String question) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** A choice in the words of the form. */
    record Reworded(String question, Map<String, Bilingual> words) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /** The band into which another source's number falls; amounts of money fall into bands of one currency only. */
    record Banded(Source of, List<Band> bands, @Nullable Currency currency) implements Source {
        @Override
        public Stream<String> questions() {
            return of.questions();
        }
    }

    /** The sum of numbers; what does not apply counts as zero. */
    record Sum(List<String> all) implements Source {
        @Override
        public Stream<String> questions() {
            return all.stream();
        }
    }

    /** What percentage one number is of another. */
    record Share(String part, String of) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.of(part, of);
        }
    }

    /** As many or as much as a percentage is of a number. */
    record Portion(String percentage, String of) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.of(percentage, of);
        }
    }

    /** Several answers in one line, each after what it answers. */
    record Together(List<String> all) implements Source {
        @Override
        public Stream<String> questions() {
            return all.stream();
        }
    }

    /** Yes or no, by what several answers say. */
    record Whether(Condition condition) implements Source {
        @Override
        public Stream<String> questions() {
            return condition.questions();
        }
    }

    /** Nothing in the standard questionnaire; the applicant has to be asked. */
    record Lacking(Bilingual reason) implements Source {
        @Override
        public Stream<String> questions() {
            return Stream.empty();
        }
    }
}
