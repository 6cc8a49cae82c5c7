package io.cyberpas.policy.group;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the members really cost up to the end of a month, against the deposit premium for the members agreed. All sums run from the
 * beginning of the policy, so a change that becomes known late is made good by the next declaration.
 *
 * @param coveredTo      the first day that it does not count
 * @param memberDays     days on which members were covered, all together
 * @param earned         what they cost, rounded once
 * @param deposit        the part of the agreed premium for those days, rounded once
 * @param adjustedBefore what earlier declarations adjusted
 * @param adjustment     what this one adjusts; negative where premium goes back
 */
public record Declaration(
        String policyNumber,
        YearMonth month,
        LocalDate coveredTo,
        long memberDays,
        Money earned,
        Money deposit,
        Money adjustedBefore,
        Money adjustment) {}
