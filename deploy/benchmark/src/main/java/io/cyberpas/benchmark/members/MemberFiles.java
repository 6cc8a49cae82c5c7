package io.cyberpas.benchmark.members;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;

/** Files of members with Korean names, drawn with a fixed seed. */
final class MemberFiles {

    private static final String HEADER =
            "memberReference,name,birthDate,email,phone,from,to,consentAt,disclosureVersion\n";
    private static final String FAMILY = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남";
    private static final String GIVEN =
            "가경광규근기나남다도동라란래려령루리린마명모무문미민바박범별병보빈사상서석선성세소송수숙순슬승시신아연영예오옥완용우욱운웅원월유윤율은이인일임자장재정제조종주준중지진찬창채천철초춘치태택하한해향허헌혁현형혜호홍화환후훈휘희";

    /** One of fifty has it, as the most common names of a generation are shared. */
    static final String COMMON_NAME = "김민준";

    private static final int ONE_OF = 50;

    private final LocalDate coverFrom;
    private final OffsetDateTime consentAt;

    MemberFiles(LocalDate coverFrom, OffsetDateTime consentAt) {
        this.coverFrom = coverFrom;
        this.consentAt = consentAt;
    }

    /** Writes a file of so many lines, no member twice. */
    Path write(Path folder, int lines) throws IOException {
        Path file = Files.createDirectories(folder).resolve("members-%d.csv".formatted(lines));
        Random random = new Random(lines);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int line = 1; line <= lines; line++) {
                out.write(line(line, random));
            }
        }
        return file;
    }

    private String line(int number, Random random) {
        LocalDate birth = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(60 * 365));
        return "M-%08d,%s,%s,member%d@platform.example,010-%04d-%04d,%s,,%s,2026-01\n"
                .formatted(
                        number,
                        name(random),
                        birth,
                        number,
                        random.nextInt(10_000),
                        random.nextInt(10_000),
                        coverFrom,
                        consentAt);
    }

    /** A name of three syllables. */
    static String name(Random random) {
        return random.nextInt(ONE_OF) == 0
                ? COMMON_NAME
                : "%c%c%c".formatted(any(FAMILY, random), any(GIVEN, random), any(GIVEN, random));
    }

    private static char any(String characters, Random random) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
