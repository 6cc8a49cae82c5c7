package io.cyberpas.claims.liability;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.page.ValueDisplay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group of claimants may cost in the low, the best and the high case, and why. A pure function of the judgement,
 * the demand and the dated rules.
 */
public record LiabilityRange(Money low, Money best, Money high, List<Ground> grounds) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    public LiabilityRange {
        grounds = List.copyOf(grounds);
    }

    /** What moved the range. */
    public enum Reason {
        /** The claimants may demand nothing: all is zero. */
        NO_STANDING,
        /** Whether they may demand anything is open: the low case is zero. */
        STANDING_CONTESTED,
        /** The insured has to prove that it is not at fault. */
        FAULT_PRESUMED,
        /** It probably can: the low case is zero. */
        FAULT_REBUTTABLE,
        /** The claimants have to prove the fault: the low case is zero. */
        FAULT_TO_BE_PROVEN,
        /** Of the victims, or of the sum, so much counts. */
        SHARES,
        /** What a head is awarded. */
        PER_HEAD,
        /** The law multiplies damages at this degree of fault. */
        MULTIPLE
    }

    /**
     * One ground of the range.
     *
     * @param value the figures applied, without words
     * @param law where the law says so; null for a judgement of the facts
     */
    public record Ground(
            Reason reason, String value, @Nullable Bilingual law) {}

    /**
     * Works the range out.
     *
     * @param persons victims, where the demand is by roster
     * @param stated the sum demanded, where it states one
     */
    static LiabilityRange of(
            Judgement judgement, LiabilityRule rule, long persons, @Nullable Money stated, Money zero) {
        List<Ground> grounds = new ArrayList<>();
        if (judgement.standing() == ClaimantStanding.NONE) {
            grounds.add(new Ground(Reason.NO_STANDING, "", null));
            return new LiabilityRange(zero, zero, zero, grounds);
        }
        Shares shares = judgement.shares();
        grounds.add(new Ground(
                Reason.SHARES,
                "%s%% / %s%% / %s%%".formatted(plain(shares.low()), plain(shares.best()), plain(shares.high())),
                null));
        Money bestHead = judgement.perHeadBest();
        Money highHead = judgement.perHeadHigh();
        if (bestHead != null && highHead != null) {
            grounds.add(new Ground(
                    Reason.PER_HEAD,
                    ValueDisplay.grouped(persons) + " × " + ValueDisplay.grouped(bestHead) + " / "
                            + ValueDisplay.grouped(highHead),
                    null));
        }
        Money low = share(shares.low(), whole(persons, bestHead, stated, zero));
        Money best = share(shares.best(), whole(persons, bestHead, stated, zero));
        Money high = share(shares.high(), whole(persons, highHead, stated, zero))
                .times(judgement.multiple(), RoundingMode.UP);
        if (judgement.multiple().compareTo(BigDecimal.ONE) > 0) {
            grounds.add(new Ground(Reason.MULTIPLE, "× " + plain(judgement.multiple()), rule.law()));
        }
        boolean mayFail = weigh(judgement, rule, grounds);
        return new LiabilityRange(mayFail ? zero : low, best, high.max(best), grounds);
    }

    /** Says whether the claimants may come away with nothing, and why. */
    private static boolean weigh(Judgement judgement, LiabilityRule rule, List<Ground> grounds) {
        boolean contested = judgement.standing() == ClaimantStanding.CONTESTED;
        if (contested) {
            grounds.add(new Ground(Reason.STANDING_CONTESTED, "", null));
        }
        if (!rule.faultPresumed()) {
            grounds.add(new Ground(Reason.FAULT_TO_BE_PROVEN, "", rule.law()));
            return true;
        }
        grounds.add(new Ground(Reason.FAULT_PRESUMED, "", rule.law()));
        if (judgement.rebuttable()) {
            grounds.add(new Ground(Reason.FAULT_REBUTTABLE, "", null));
        }
        return contested || judgement.rebuttable();
    }

    private static Money whole(long persons, @Nullable Money perHead, @Nullable Money stated, Money zero) {
        if (stated != null) {
            return stated;
        }
        return perHead == null ? zero : perHead.times(BigDecimal.valueOf(persons), RoundingMode.UNNECESSARY);
    }

    private static Money share(BigDecimal percent, Money whole) {
        return whole.times(PERCENT.multiply(percent), RoundingMode.UP);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
