package io.cyberpas.claims.duty;

import io.cyberpas.platform.page.Language;
import java.time.Instant;

/** What somebody stated for the notices of a claim. */
public record NoticeStatement(String field, Language language, String text, String statedBy, Instant statedAt) {}
