package io.cyberpas.policy.accumulation;

import io.cyberpas.policy.coverage.CoverageCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statements of the projection. It has three layers: rows of {@code exposure} for each policy and its covered days,
 * movements by which these rows came and went, and sums by day into which movements are folded. What is exposed on a day is
 * the sum over folded and unfolded together, so that it is right at any time.
 */
final class ExposureSql {

    private static final String OF_DAYS = """
            cover_from, cover_to, product, country, industry, inception_month, band, currency, insured_amount, exposed_amount,
            part_amounts, providers""";

    private static final String ROW = "policy_id, policy_number, " + OF_DAYS;

    /** What was kept of a policy goes. */
    static final String FORGET = """
            WITH gone AS (DELETE FROM exposure WHERE policy_id = ? RETURNING *)
            INSERT INTO exposure_movement (sign, %1$s) SELECT -1, %1$s FROM gone""".formatted(OF_DAYS);

    /** What the policy is exposed to now comes. */
    static final String FOLLOW = """
            WITH came AS (INSERT INTO exposure (%2$s) SELECT %2$s FROM policy_exposure WHERE policy_id = ? RETURNING *),
            shared AS (
              INSERT INTO exposure_provider
              SELECT id, unnest(providers), currency, exposed_amount FROM came RETURNING 1)
            INSERT INTO exposure_movement (sign, %1$s) SELECT 1, %1$s FROM came""".formatted(OF_DAYS, ROW);

    /** Growth and fall by day for each key, of rows with a sign. */
    private static final String KEY_STEPS = """
            SELECT by.dimension, by.key, m.currency, step.day, step.sign * m.sign AS policies,
                   step.sign * m.sign * m.exposed_amount AS exposed_amount
            FROM %s m
            CROSS JOIN LATERAL (
              VALUES ('INDUSTRY', m.industry), ('COUNTRY', m.country), ('PRODUCT', m.product)
              UNION ALL SELECT 'PROVIDER', unnest(m.providers)) AS by (dimension, key)
            CROSS JOIN LATERAL (VALUES (m.cover_from, 1), (m.cover_to, -1)) AS step (day, sign)""";

    /** Growth and fall by day for each cell, of rows with a sign. */
    private static final String CELL_STEPS = """
            SELECT by.provider, m.product, m.inception_month, m.band, m.currency, step.day, step.sign * m.sign AS policies,
                   step.sign * m.sign * m.insured_amount AS insured_amount,
                   step.sign * m.sign * m.exposed_amount AS exposed_amount, step.sign * m.sign AS factor, m.part_amounts
            FROM %s m
            CROSS JOIN LATERAL (SELECT '' UNION ALL SELECT unnest(m.providers)) AS by (provider)
            CROSS JOIN LATERAL (VALUES (m.cover_from, 1), (m.cover_to, -1)) AS step (day, sign)""";

    private static final String KEY = "dimension, key, currency, day";
    private static final String CELL = "provider, product, inception_month, band, currency, day";

    private static final String KEY_SUMS = "SELECT " + KEY
            + ", sum(policies) AS policies, sum(exposed_amount) AS exposed_amount FROM (%s) s GROUP BY " + KEY;

    private static final String CELL_SUMS = "SELECT " + CELL
            + ", sum(policies) AS policies, sum(insured_amount) AS insured_amount, sum(exposed_amount) AS exposed_amount, "
            + parts("factor * ") + " AS part_amounts FROM (%s) s GROUP BY " + CELL;

    /** Folds the movements that wait longest into the sums; tells how many. */
    static final String FOLD = """
            WITH folded AS (
              DELETE FROM exposure_movement WHERE id IN (SELECT id FROM exposure_movement ORDER BY id LIMIT ?) RETURNING *),
            keys AS (
              INSERT INTO exposure_by_key AS kept %s
              ON CONFLICT ON CONSTRAINT exposure_by_key_pk DO UPDATE SET
                policies = kept.policies + excluded.policies, exposed_amount = kept.exposed_amount + excluded.exposed_amount
              RETURNING 1),
            cells AS (
              INSERT INTO exposure_by_cell AS kept %s
              ON CONFLICT ON CONSTRAINT exposure_by_cell_pk DO UPDATE SET
                policies = kept.policies + excluded.policies, insured_amount = kept.insured_amount + excluded.insured_amount,
                exposed_amount = kept.exposed_amount + excluded.exposed_amount,
                part_amounts = ARRAY(
                  SELECT one.amount + other.amount
                  FROM unnest(kept.part_amounts) WITH ORDINALITY AS one (amount, position)
                  JOIN unnest(excluded.part_amounts) WITH ORDINALITY AS other (amount, position) USING (position)
                  ORDER BY position)
              RETURNING 1)
            SELECT count(*) FROM folded""".formatted(keySums("folded"), cellSums("folded"));

    /** Makes rows and sums anew of all policies, where there are none; tells how many rows. */
    static final String REBUILD = """
            WITH came AS (INSERT INTO exposure (%1$s) SELECT %1$s FROM policy_exposure RETURNING *),
            shared AS (
              INSERT INTO exposure_provider
              SELECT id, unnest(providers), currency, exposed_amount FROM came RETURNING 1),
            signed AS (SELECT 1 AS sign, * FROM came),
            keys AS (INSERT INTO exposure_by_key %2$s RETURNING 1),
            cells AS (INSERT INTO exposure_by_cell %3$s RETURNING 1)
            SELECT count(*) FROM came""".formatted(ROW, keySums("signed"), cellSums("signed"));

    /** Growth and fall by key and day as kept, folded or not. */
    static final String KEPT_KEYS = """
            SELECT dimension, key, currency, day, policies, exposed_amount FROM exposure_by_key
            UNION ALL """ + " " + KEY_STEPS.formatted("exposure_movement");

    /** Growth and fall by cell and day as kept, folded or not. */
    static final String KEPT_CELLS = """
            SELECT provider, product, inception_month, band, currency, day, policies, insured_amount, exposed_amount,
                   1 AS factor, part_amounts
            FROM exposure_by_cell
            UNION ALL """ + " " + CELL_STEPS.formatted("exposure_movement");

    private static final String OF_POLICIES = "(SELECT 1 AS sign, * FROM policy_exposure)";

    /** Keys and days at which the sums are not what the policies make of them. */
    static final String DIFFERING_KEYS = """
            SELECT dimension, key, currency, day, sum(kept) AS kept, sum(counted) AS counted
            FROM (
              SELECT %1$s, exposed_amount AS kept, 0 AS counted, policies AS difference FROM (%2$s) k
              UNION ALL
              SELECT %1$s, 0, exposed_amount, -policies FROM (%3$s) c) AS compared
            GROUP BY %1$s HAVING sum(kept) <> sum(counted) OR sum(difference) <> 0
            ORDER BY %1$s LIMIT ?""".formatted(KEY, KEPT_KEYS, KEY_STEPS.formatted(OF_POLICIES));

    /** The same of cells, as keys of the dimension CELL: amounts exposed and amounts of all parts together. */
    static final String DIFFERING_CELLS = """
            SELECT 'CELL' AS dimension, concat_ws(' ', provider, product, inception_month, band) AS key, currency, day,
                   sum(kept) AS kept, sum(counted) AS counted
            FROM (
              SELECT %1$s, exposed_amount AS kept, 0 AS counted, policies AS difference,
                     insured_amount + factor * (SELECT sum(a * n) FROM unnest(part_amounts) WITH ORDINALITY AS p (a, n)) AS print
              FROM (%2$s) k
              UNION ALL
              SELECT %1$s, 0, exposed_amount, -policies,
                     -insured_amount - factor * (SELECT sum(a * n) FROM unnest(part_amounts) WITH ORDINALITY AS p (a, n))
              FROM (%3$s) c) AS compared
            GROUP BY %1$s HAVING sum(kept) <> sum(counted) OR sum(difference) <> 0 OR sum(print) <> 0
            ORDER BY %1$s LIMIT ?""".formatted(CELL, KEPT_CELLS, CELL_STEPS.formatted(OF_POLICIES));

    private ExposureSql() {}

    /** The sums of all parts as an array. */
    static String parts(String factor) {
        return IntStream.rangeClosed(1, CoverageCode.values().length)
                .mapToObj(position -> "sum(%spart_amounts[%d])".formatted(factor, position))
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    private static String keySums(String source) {
        return KEY_SUMS.formatted(KEY_STEPS.formatted(source));
    }

    private static String cellSums(String source) {
        return CELL_SUMS.formatted(CELL_STEPS.formatted(source));
    }
}
