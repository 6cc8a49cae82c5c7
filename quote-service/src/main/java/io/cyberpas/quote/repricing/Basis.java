package io.cyberpas.quote.repricing;

import io.cyberpas.quote.capacity.CapacityGate;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.StatutoryMinimum;
import io.cyberpas.quote.risk.Grading;
import io.cyberpas.quote.tariff.Tariff;

/**
 * The data that a repricing goes by.
 *
 * @param product the version sold on the day asked for
 * @param quoted the version that the quote was made with
 * @param tariff the tariff of the version sold
 * @param questionnaire the questionnaire that was answered for the quote
 * @param grading how risks are graded on the day asked for
 * @param gate what the segment still takes, without what is counted for the quote itself
 * @param statutoryMinimum what the law asks companies to insure
 */
record Basis(
        Product product,
        Product quoted,
        Tariff tariff,
        Questionnaire questionnaire,
        Grading grading,
        CapacityGate gate,
        StatutoryMinimum statutoryMinimum) {}
