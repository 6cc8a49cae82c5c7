package io.cyberpas.claims.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notices known and the fields they are made of. */
public final class NoticeTemplates {

    private final Map<String, NoticeTemplate> templates;
    private final Map<String, NoticeField> fields;

    /** @throws IllegalArgumentException when a code stands there twice, or a field asks a source that there is not */
    public NoticeTemplates(List<NoticeTemplate> templates, List<NoticeField> fields) {
        this.templates = unique(templates, NoticeTemplate::code);
        this.fields = unique(fields, NoticeField::code);
        for (var field : fields) {
            for (var source : field.from()) {
                if (!source.equals(NoticeField.STATED) && !NoticeKnowledge.SOURCES.contains(source)) {
                    throw new IllegalArgumentException(field.code() + " asks " + source + ", which there is not");
                }
            }
        }
    }

    private static <T> Map<String, T> unique(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException(code.apply(one) + " stands there twice");
        }));
    }

    /** The notice of a rule. */
    public NoticeTemplate of(DutyRule rule) {
        return Optional.ofNullable(templates.get(rule.notice()))
                .orElseThrow(() -> new IllegalStateException("There is no notice " + rule.notice()));
    }

    /** The field of a code. */
    public Optional<NoticeField> field(String code) {
        return Optional.ofNullable(fields.get(code));
    }

    /** @throws IllegalArgumentException when a rule names a notice that there is not */
    public void requireAllOf(DutyRules rules) {
        for (var rule : rules.rules()) {
            if (!templates.containsKey(rule.notice())) {
                throw new IllegalArgumentException(
                        rule.code() + " names notice " + rule.notice() + ", which there is not");
            }
        }
    }
}
