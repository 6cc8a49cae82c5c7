package io.cyberpas.benchmark.rosters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A file of victims, the same every time: most with an account, one line of a hundred naming somebody for the second time, one of two hundred
 * with a day of birth that is none.
 *
 * @param duplicates lines that name somebody who stands before
 * @param faulty lines that name nobody
 * @param withAccount of the other lines, those that can be paid to
 */
record VictimFile(Path path, int lines, int duplicates, int faulty, int withAccount) {

    private static final String HEADER = "name,birth_date,phone,bank_code,account,category,participates\n";
    private static final String FAMILY = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남";
    private static final String GIVEN =
            "가경광규근기나남다도동라란래려령루리린마명모무문미민바박범별병보빈사상서석선성세소송수숙순슬승시신아연영예오옥완용우욱운웅원월유윤율은이인일임자장재정제조종주준중지진찬창채천철초춘치태택하한해향허헌혁현형혜호홍화환후훈휘희";
    private static final String[] BANKS = {"004", "011", "020", "088", "090"};
    private static final String[] CATEGORIES = {"CONTACT", "UNIQUE_ID"};
    private static final int DUPLICATE_ONE_OF = 100;
    private static final int FAULTY_ONE_OF = 200;
    private static final int NO_ACCOUNT_ONE_OF = 30;
    private static final int DAYS_OF_BIRTH = 60 * 365;

    /** Writes a file of so many lines after the header. */
    static VictimFile write(Path folder, int lines) throws IOException {
        Path path = Files.createDirectories(folder).resolve("victims-%d.csv".formatted(lines));
        SplittableRandom lot = new SplittableRandom(lines);
        int duplicates = 0;
        int faulty = 0;
        int withAccount = 0;
        int persons = 0;
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write(HEADER);
            for (int line = 0; line < lines; line++) {
                int drawn = lot.nextInt(FAULTY_ONE_OF);
                if (drawn == 0) {
                    faulty++;
                    out.write(line(person(line), "1990-13-01"));
                } else if (persons > 0 && drawn <= FAULTY_ONE_OF / DUPLICATE_ONE_OF) {
                    duplicates++;
                    out.write(line(person(lot.nextInt(persons)), null));
                } else {
                    withAccount += hasAccount(persons) ? 1 : 0;
                    out.write(line(person(persons++), null));
                }
            }
        }
        return new VictimFile(path, lines, duplicates, faulty, withAccount);
    }

    private record Person(int number, SplittableRandom random) {}

    /** Everything about a person follows from the number, so that the same person comes out the same. */
    private static Person person(int number) {
        return new Person(number, new SplittableRandom(number * 31L + 7));
    }

    private static boolean hasAccount(int number) {
        return number % NO_ACCOUNT_ONE_OF != 0;
    }

    private static String line(Person person, @org.jspecify.annotations.Nullable String birth) {
        SplittableRandom random = person.random();
        String name = "" + any(FAMILY, random) + any(GIVEN, random) + any(GIVEN, random);
        String born = birth == null
                ? LocalDate.of(1945, 1, 1)
                        .plusDays(random.nextInt(DAYS_OF_BIRTH))
                        .toString()
                : birth;
        String account = hasAccount(person.number())
                ? BANKS[random.nextInt(BANKS.length)] + "," + (100_000_000_000L + random.nextLong(900_000_000_000L))
                : ",";
        return String.format(
                Locale.ROOT,
                "%s,%s,010-%04d-%04d,%s,%s,Y%n",
                name,
                born,
                person.number() / 10_000,
                person.number() % 10_000,
                account,
                CATEGORIES[random.nextInt(CATEGORIES.length)]);
    }

    private static char any(String characters, SplittableRandom random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** Lines that become victims. */
    int victims() {
        return lines - duplicates - faulty;
    }
}
