package io.cyberpas.benchmark.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.quote.rating.Rating;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmark works; how fast is measured by hand. */
class RatingBenchmarkTest {

    @Test
    void ten_parts_are_rated_for_every_company() {
        assertThat(Inputs.of(100)).allSatisfy(input -> {
            var worksheet = Rating.rate(Inputs.TARIFF, input).orElseThrow();
            assertThat(worksheet.parts()).hasSize(10);
            assertThat(worksheet.premium().isPositive()).isTrue();
        });
    }

    @Test
    void the_same_companies_are_rated_in_every_run() {
        assertThat(Inputs.of(10)).isEqualTo(Inputs.of(10));
    }

    @Test
    void every_benchmark_runs() throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(RatingBenchmark.class.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(100))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .hasSize(2)
                .extracting(RunResult::getPrimaryResult)
                .allSatisfy(result -> assertThat(result.getScore()).isPositive());
    }
}
