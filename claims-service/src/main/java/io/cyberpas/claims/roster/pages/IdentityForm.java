package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.roster.file.RosterColumn;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form by which a person is looked for; sent in the body, and kept nowhere. */
final class IdentityForm {

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String residentNumber;

    @RestForm
    @Nullable
    String birthDate;

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String email;

    Map<RosterColumn, String> fields() {
        Map<RosterColumn, String> fields = new EnumMap<>(RosterColumn.class);
        put(fields, RosterColumn.NAME, name);
        put(fields, RosterColumn.RESIDENT_NUMBER, residentNumber);
        put(fields, RosterColumn.BIRTH_DATE, birthDate);
        put(fields, RosterColumn.PHONE, phone);
        put(fields, RosterColumn.EMAIL, email);
        return fields;
    }

    private static void put(Map<RosterColumn, String> fields, RosterColumn column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(column, value);
        }
    }
}
