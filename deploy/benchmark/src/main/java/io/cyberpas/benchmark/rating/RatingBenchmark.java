package io.cyberpas.benchmark.rating;

import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.Step;
import io.cyberpas.quote.rating.Worksheet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One option of an enterprise quote with ten parts, rated by one thread. */
@State(Scope.Thread)
@Threads(1)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RatingBenchmark {

    private static final int COMPANIES = 1024;

    private final List<RatingInput> inputs = Inputs.of(COMPANIES);
    private int next;

    /** Premium, technical premium and ratio of each part and of the whole. */
    @Benchmark
    public Worksheet rate() {
        return Rating.rate(Inputs.TARIFF, inputs.get(next++ & (COMPANIES - 1))).orElseThrow();
    }

    /** The same, and every line of every worksheet read, as when a worksheet is stored or shown. */
    @Benchmark
    public void rateAndReadEveryStep(Blackhole reader) {
        for (PricedPart part : rate().parts()) {
            for (Step step : part.steps()) {
                reader.consume(step.running());
            }
        }
    }
}
