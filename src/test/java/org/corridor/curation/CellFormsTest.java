package org.corridor.curation;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The form of single cells: each bad cell is reported at its place, with what was expected. */
class CellFormsTest {
    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aBadIdIsReported() {
        return Stream.of(
                        new BrokenCell(
                                "an id has no capitals",
                                "events.csv",
                                "\nev-visit",
                                "\n¦ev-Visit",
                                "\"ev-Visit\"",
                                "a kebab-case id"),
                        new BrokenCell(
                                "an id has no underscore",
                                "projects.csv",
                                "\nnorth-power,Northern power line",
                                "\nnorth-power,Northern power line,power-line,operating,,border-gazette-2024,\n¦north_2,x",
                                "\"north_2\"",
                                "a kebab-case id"),
                        new BrokenCell(
                                "an id has no double hyphen",
                                "events.csv",
                                "\nev-visit",
                                "\n¦ev--visit",
                                "\"ev--visit\"",
                                "a kebab-case id"),
                        new BrokenCell(
                                "an economy is three capitals",
                                "economies.csv",
                                "\nUGA",
                                "\n¦UG",
                                "\"UG\"",
                                "three capitals"),
                        new BrokenCell(
                                "an id comes once, and the second is told where the first stands",
                                "events.csv",
                                "\nev-closure",
                                "\n¦ev-visit",
                                "\"ev-visit\"",
                                "line 2 has this one already"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownCodeIsReported() {
        return Stream.of(
                        code("authorities.csv", "KEN,customs,", "KEN,¦custom,", "custom", "perhaps customs"),
                        code(
                                "sources.csv",
                                "statistics,A,excerpt",
                                "¦statistic,A,excerpt",
                                "statistic",
                                "perhaps statistics"),
                        code("sources.csv", "statistics,A,excerpt", "statistics,¦E,excerpt", "E", "one of A, B, C, D"),
                        code(
                                "sources.csv",
                                "statistics,A,excerpt",
                                "statistics,A,¦part",
                                "part",
                                "one of full, excerpt"),
                        code("measures.csv", "Contracted gas,gas,", "Contracted gas,¦gass,", "gass", "perhaps gas"),
                        code(
                                "observations.csv",
                                "2022,gregorian,865",
                                "2022,¦gregorain,865",
                                "gregorain",
                                "perhaps gregorian"),
                        code(
                                "observations.csv",
                                "1200000000,about,",
                                "1200000000,¦roughly,",
                                "roughly",
                                "one of about, at-least, at-most"),
                        code(
                                "observations.csv",
                                "USD,U,statement",
                                "USD,¦u,statement",
                                "u",
                                "one of A, E, P, F, U, B, D"),
                        code(
                                "observations.csv",
                                "USD,U,statement",
                                "USD,U,¦statements",
                                "statements",
                                "perhaps statement"),
                        code(
                                "observations.csv",
                                "2024-06,,high,true,Kenya's customs counted 790",
                                "2024-06,,¦sure,true,Kenya's customs counted 790",
                                "sure",
                                "one of high, medium, low"),
                        code(
                                "observations.csv",
                                "high,true,Kenya's customs counted 790",
                                "high,¦yes,Kenya's customs counted 790",
                                "yes",
                                "one of true, false"),
                        code("targets.csv", "2025,counted", "2025,¦count", "count", "one of stated, counted, none"),
                        code("targets.csv", "Nairobi,leaders", "Nairobi,¦leader", "leader", "perhaps leaders"),
                        code("crossings.csv", "road;market", "¦road;markt", "road;markt", "perhaps market"),
                        code(
                                "crossings.csv",
                                "road;market",
                                "¦road;",
                                "road;",
                                "one or several, separated by semicolons"),
                        code("crossings.csv", "1960,open", "1960,¦opened", "opened", "perhaps open"),
                        code("projects.csv", "line,gas-pipeline", "line,¦pipeline", "pipeline", "one of gas-pipeline"),
                        code("projects.csv", "proposed,2024", "¦Proposed,2024", "Proposed", "perhaps proposed"),
                        code("segments.csv", ",,,,,,proposed", ",,,,,,¦planned", "planned", "one of proposed"),
                        code("milestones.csv", "2018,talks", "2018,¦talk", "talk", "perhaps talks"),
                        code("events.csv", "2021-05-06,visit", "2021-05-06,¦visits", "visits", "perhaps visit"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aBadDateIsReported() {
        String counted790 = "total,,2021,gregorian";
        return Stream.of(
                        date("sources.csv", "2024-09-15,https", "¦15/09/2024,https", "15/09/2024", "ISO 8601"),
                        date("sources.csv", "2024-09-15,https", "¦2024-09-31,https", "2024-09-31", "that exists"),
                        date("sources.csv", "2024-09-15,https", "¦2024-13,https", "2024-13", "that exists"),
                        date("sources.csv", "2024-09-15,https", "¦2023-02-29,https", "2023-02-29", "that exists"),
                        date("sources.csv", "2024-09-15,https", "¦2024-9-15,https", "2024-9-15", "ISO 8601"),
                        date("targets.csv", "2021-05-05,2025", "¦May 2021,2025", "May 2021", "ISO 8601"),
                        date(
                                "observations.csv",
                                counted790,
                                "total,,¦2021-2022,gregorian",
                                "2021-2022",
                                "or 2022-07-01/2023-06-30"),
                        date(
                                "observations.csv",
                                "2024-01/2024-06",
                                "¦2024-01/2024-06-31",
                                "2024-01/2024-06-31",
                                "the calendar has no 2024-06-31"),
                        date(
                                "observations.csv",
                                "2024-01/2024-06",
                                "¦2024-06/2024-01",
                                "2024-06/2024-01",
                                "ends after it starts"),
                        date("observations.csv", "2024-01/2024-06", "¦/2024-06", "/2024-06", "a period in ISO 8601"),
                        date(
                                "observations.csv",
                                "2024-01/2024-06",
                                "¦2024-01/2024-03/2024-06",
                                "2024-01/2024-03/2024-06",
                                "a period in ISO 8601"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aNumberThatIsNoPlainDecimalIsReported() {
        return Stream.of("2.5bn", "1e9", "1,000", "1 000", "1.", ".5", "+5", "0x1F", "007", "١٢", "NaN", "--1")
                .map(text -> new BrokenCell(
                        "a cell of " + text,
                        "segments.csv",
                        "600.5,300000000,ft3/d",
                        "600.5,¦" + (text.contains(",") ? '"' + text + '"' : text) + ",ft3/d",
                        '"' + text + '"',
                        "a plain decimal"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aNumberOutOfBoundsIsReported() {
        return Stream.of(
                        number("crossings.csv", "-2.5450,36.7917", "¦-92.5450,36.7917", "-92.5450", "from -90 to 90"),
                        number("crossings.csv", "-2.5450,36.7917", "-2.5450,¦181", "181", "from -180 to 180"),
                        number("crossings.csv", "36.7917,1.5,", "36.7917,¦-1.5,", "-1.5", "not negative"),
                        number("crossings.csv", "road;market,1,", "road;market,¦0,", "0", "a whole number from 1"),
                        number("crossings.csv", "road;market,1,", "road;market,¦1.5,", "1.5", "a whole number from 1"),
                        number("segments.csv", ",,,1,operating", ",,,¦1.01,operating", "1.01", "from 0 to 1"),
                        number("segments.csv", ",,,1,operating", ",,,¦-0.1,operating", "-0.1", "from 0 to 1"),
                        number("segments.csv", "KEN;TZA,510,510", "KEN;TZA,¦-510,510", "-510", "not negative"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aBadUnitIsReported() {
        return Stream.of(
                        unit("Contracted gas,gas,ft3/d", "Contracted gas,gas,¦bcf/d", "bcf/d", "base or base/per"),
                        unit("electricity,USD/kWh", "electricity,¦usd/kwh", "usd/kwh", "perhaps USD/kWh"),
                        unit("Contracted gas,gas,ft3/d", "Contracted gas,gas,¦ft3/", "ft3/", "base or base/per"),
                        unit("Contracted gas,gas,ft3/d", "Contracted gas,gas,¦/", "/", "base or base/per"),
                        unit("electricity,MW", "electricity,¦mw", "mw", "perhaps MW"),
                        unit(
                                "Undeclared trade,informal-trade,USD",
                                "Undeclared trade,informal-trade,¦US$",
                                "US$",
                                "ISO 4217"),
                        unit(
                                "Undeclared trade,informal-trade,USD",
                                "Undeclared trade,informal-trade,¦$",
                                "$",
                                "ISO 4217"),
                        unit("border,truck/d", "border,¦truck/d/d", "truck/d/d", "base or base/per"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aBadFlowOrAddressIsReported() {
        return Stream.of(
                        new BrokenCell(
                                "a flow has two economies",
                                "targets.csv",
                                "goods-trade,total,800",
                                "goods-trade,¦KEN,800",
                                "\"KEN\"",
                                "total, or two economies"),
                        new BrokenCell(
                                "a flow names economies of the dataset",
                                "targets.csv",
                                "goods-trade,total,800",
                                "goods-trade,¦KEN-RWA,800",
                                "\"KEN-RWA\"",
                                "two economies of economies.csv"),
                        new BrokenCell(
                                "a flow leads to another economy",
                                "targets.csv",
                                "goods-trade,total,800",
                                "goods-trade,¦KEN-KEN,800",
                                "\"KEN-KEN\"",
                                "two economies"),
                        new BrokenCell(
                                "the total is written in small letters",
                                "targets.csv",
                                "goods-trade,total,800",
                                "goods-trade,¦Total,800",
                                "\"Total\"",
                                "total, or"),
                        new BrokenCell(
                                "a link is no script",
                                "sources.csv",
                                "https://example.org/ke/yearbook-2024",
                                "¦javascript:alert(1)",
                                "\"javascript:alert(1)\"",
                                "https:// or http://"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> whiteSpaceAroundAValueIsReported() {
        return Stream.of(
                        new BrokenCell(
                                "before an id",
                                "events.csv",
                                "\nev-visit",
                                "\n¦ ev-visit",
                                "\" ev-visit\"",
                                "without white space"),
                        new BrokenCell(
                                "after a code",
                                "sources.csv",
                                "statistics,A,excerpt",
                                "statistics,¦A ,excerpt",
                                "\"A \"",
                                "without white space"),
                        new BrokenCell(
                                "after a number",
                                "segments.csv",
                                "600.5,300000000,",
                                "600.5,¦300000000 ,",
                                "\"300000000 \"",
                                "without white space"),
                        new BrokenCell(
                                "instead of a note",
                                "projects.csv",
                                "2024-03-02,border-gazette-2024,\n",
                                "2024-03-02,border-gazette-2024,¦ \n",
                                "\" \"",
                                "an empty cell without white space"),
                        new BrokenCell(
                                "inside a list",
                                "segments.csv",
                                "TZA;KEN",
                                "¦TZA; KEN",
                                "\"TZA; KEN\"",
                                "not there: \" KEN\""))
                .map(broken -> broken.test(temp));
    }

    private static BrokenCell code(String file, String from, String to, String found, String expected) {
        return new BrokenCell(file + " does not know " + found, file, from, to, '"' + found + '"', expected);
    }

    private static BrokenCell date(String file, String from, String to, String found, String expected) {
        return new BrokenCell(file + " does not take " + found, file, from, to, '"' + found + '"', expected);
    }

    private static BrokenCell number(String file, String from, String to, String found, String expected) {
        return new BrokenCell(found + " is out of bounds in " + file, file, from, to, '"' + found + '"', expected);
    }

    private static BrokenCell unit(String from, String to, String found, String expected) {
        return new BrokenCell(found + " is no unit", "measures.csv", from, to, '"' + found + '"', expected);
    }
}
