package io.cyberpas.claims.calendar;

import io.cyberpas.platform.data.Bilingual;
import java.time.LocalDate;

/** A day on which no business is done although it may be a weekday. */
public record Holiday(LocalDate date, Bilingual name) {}
