package io.cyberpas.benchmark.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmark works; how fast is measured by hand. */
class GuidanceBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void every_company_gets_an_answer_from_all_its_years(GuidanceBenchmark.Asking company) {
        GuidanceBenchmark benchmark = new GuidanceBenchmark();
        benchmark.company = company;
        benchmark.years = 100_000;
        var guidance = benchmark.advise();
        assertThat(guidance.years()).isEqualTo(100_000);
        assertThat(guidance.suggested().premium()).isNotNull();
        assertThat(guidance.curve().points()).isNotEmpty();
    }

    @Test
    void every_benchmark_runs() throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(GuidanceBenchmark.class.getName())
                        .param("years", "100000")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(100))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .hasSize(GuidanceBenchmark.Asking.values().length)
                .extracting(RunResult::getPrimaryResult)
                .allSatisfy(result -> assertThat(result.getScore()).isPositive());
    }
}
