package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rules that look at several cells of a row, or at other files. */
class RowRulesTest {
    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> lowIsNotAboveHigh() {
        return Stream.of(
                        new BrokenCell(
                                "in observations",
                                "observations.csv",
                                "120,150,about",
                                "120,¦119.99,about",
                                "\"119.99\"",
                                "at least 120, which is low"),
                        new BrokenCell(
                                "in targets",
                                "targets.csv",
                                "1500000000,2000000000",
                                "1500000000,¦200000000",
                                "\"200000000\"",
                                "at least 1500000000"),
                        new BrokenCell(
                                "in baselines",
                                "targets.csv",
                                "700000000,790000000",
                                "700000000,¦690000000",
                                "\"690000000\"",
                                "baseline_low"),
                        new BrokenCell(
                                "in lengths", "segments.csv", "580,600.5", "580,¦579.9", "\"579.9\"", "length_km_low"),
                        new BrokenCell(
                                "in milestones",
                                "milestones.csv",
                                "1100000000,1200000000",
                                "1100000000,¦1000000000",
                                "\"1000000000\"",
                                "at least 1100000000"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> cellsThatBelongTogetherAreFilledTogether() {
        String empty = "an empty cell";
        return Stream.of(
                        new BrokenCell(
                                "latitude without longitude",
                                "crossings.csv",
                                "-2.5450,36.7917,",
                                "-2.5450,¦,",
                                empty,
                                "because lat has one"),
                        new BrokenCell(
                                "longitude without latitude",
                                "crossings.csv",
                                "-2.5450,36.7917,",
                                "¦,36.7917,",
                                empty,
                                "because lon has one"),
                        new BrokenCell(
                                "a baseline without its high end",
                                "targets.csv",
                                "700000000,790000000",
                                "700000000,¦",
                                empty,
                                "because baseline_low has one"),
                        new BrokenCell(
                                "a baseline without its low end",
                                "targets.csv",
                                "700000000,790000000",
                                "¦,790000000",
                                empty,
                                "because baseline_high has one"),
                        new BrokenCell(
                                "a length without its high end",
                                "segments.csv",
                                "580,600.5",
                                "580,¦",
                                empty,
                                "because length_km_low has one"),
                        new BrokenCell(
                                "a length without its low end",
                                "segments.csv",
                                "580,600.5",
                                "¦,600.5",
                                empty,
                                "because length_km_high has one"),
                        new BrokenCell(
                                "a capacity without a unit",
                                "segments.csv",
                                "300000000,ft3/d",
                                "300000000,¦",
                                empty,
                                "because capacity has one"),
                        new BrokenCell(
                                "a unit without a capacity",
                                "segments.csv",
                                "300000000,ft3/d",
                                "¦,ft3/d",
                                empty,
                                "because capacity_unit has one"),
                        new BrokenCell(
                                "a milestone's range without a unit",
                                "milestones.csv",
                                "1200000000,USD",
                                "1200000000,¦",
                                empty,
                                "because low has one"),
                        new BrokenCell(
                                "a milestone's range without its low end",
                                "milestones.csv",
                                "1100000000,1200000000",
                                "¦,1200000000",
                                empty,
                                "because high has one"),
                        new BrokenCell(
                                "a figure that is not chartable without a note",
                                "observations.csv",
                                "Left out of charts: the minister named neither goods nor year.",
                                "¦",
                                empty,
                                "says why the figure is not chartable"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aPeriodFitsItsCalendar() {
        return Stream.of(
                        new BrokenCell(
                                "none wants no period",
                                "observations.csv",
                                "total,,,none,",
                                "total,,¦2023,none,",
                                "\"2023\"",
                                "an empty cell, because the calendar is none"),
                        new BrokenCell(
                                "a year wants a period",
                                "observations.csv",
                                "total,,2021,gregorian",
                                "total,,¦,gregorian",
                                "an empty cell",
                                "a period, because the calendar is gregorian"),
                        new BrokenCell(
                                "a month wants a period",
                                "observations.csv",
                                "2024-02,month",
                                "¦,month",
                                "an empty cell",
                                "a period, because the calendar is month"),
                        new BrokenCell(
                                "a point wants a period",
                                "observations.csv",
                                "2024-01,point",
                                "¦,point",
                                "an empty cell",
                                "a period, because the calendar is point"),
                        new BrokenCell(
                                "eleven months are no year",
                                "observations.csv",
                                "2022-07/2023-06,fiscal",
                                "¦2022-07/2023-05,fiscal",
                                "\"2022-07/2023-05\"",
                                "twelve months, because the calendar is fiscal; this runs from 2022-07-01 to 2023-05-31"),
                        new BrokenCell(
                                "thirteen months are no year",
                                "observations.csv",
                                "2022-07/2023-06,fiscal",
                                "¦2022-07/2023-07,pk-fiscal",
                                "\"2022-07/2023-07\"",
                                "twelve months"),
                        new BrokenCell(
                                "two days too few are no year",
                                "observations.csv",
                                "2022-07/2023-06,fiscal",
                                "¦2022-03-21/2023-03-18,ir-solar",
                                "\"2022-03-21/2023-03-18\"",
                                "twelve months"))
                .map(broken -> broken.test(temp));
    }

    @Test
    void aYearMayBeADayLongerOrShorterThanTwelveMonths() {
        assertThat(period("2022-03-21/2023-03-21,ir-solar")).isEmpty();
        assertThat(period("2022-03-21/2023-03-20,ir-solar")).isEmpty();
        assertThat(period("2022-03-21/2023-03-19,ir-solar")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> datesFollowEachOther() {
        return Stream.of(
                        new BrokenCell(
                                "a deadline follows its announcement",
                                "targets.csv",
                                "2024-03-01,2024,stated",
                                "2024-03-01,¦2023,stated",
                                "\"2023\"",
                                "on or after 2024-03-01, which is announced"),
                        new BrokenCell(
                                "a deadline on the day before is too early",
                                "targets.csv",
                                "2024-03-01,2024,stated",
                                "2024-03-01,¦2024-02-29,stated",
                                "\"2024-02-29\"",
                                "on or after 2024-03-01"),
                        new BrokenCell(
                                "a milestone ends after it starts",
                                "milestones.csv",
                                "2016,2018,talks",
                                "2016,¦2015-12-31,talks",
                                "\"2015-12-31\"",
                                "which is date"),
                        new BrokenCell(
                                "an event ends after it starts",
                                "events.csv",
                                "2021-05-04,2021-05-06",
                                "2021-05-04,¦2021-05-03",
                                "\"2021-05-03\"",
                                "which is date"),
                        new BrokenCell(
                                "a deadline of a project follows the day on which it was set",
                                "milestones.csv",
                                "coast-gas,2027,,deadline",
                                "coast-gas,¦2023,,deadline",
                                "\"2023\"",
                                "on or after 2024-03-02, which is stated"))
                .map(broken -> broken.test(temp));
    }

    @Test
    void twoDatesContradictEachOtherOnlyWhenNoDayOfOneFitsTheOther() {
        assertThat(FolderCopy.in(temp)
                        .edit("targets.csv", "2024-03-01,2024,stated", "2024-03-21,2024-03,stated")
                        .problems())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theBasisOfADeadlineFitsTheDeadline() {
        return Stream.of(
                        new BrokenCell(
                                "a deadline has a basis",
                                "targets.csv",
                                "2025,counted",
                                "2025,¦none",
                                "\"none\"",
                                "stated or counted, because deadline is given"),
                        new BrokenCell(
                                "no deadline has no basis",
                                "targets.csv",
                                "2015,,none",
                                "2015,,¦stated",
                                "\"stated\"",
                                "none, because deadline is empty"))
                .map(broken -> broken.test(temp));
    }

    @TestFactory
    Stream<DynamicTest> aReferenceNamesARow() {
        return Stream.of(
                        new BrokenCell(
                                "an authority's economy",
                                "authorities.csv",
                                "Tanzania,TZA,customs",
                                "Tanzania,¦TZN,customs",
                                "\"TZN\"",
                                "an id of economies.csv; perhaps TZA"),
                        new BrokenCell(
                                "a figure's measure",
                                "observations.csv",
                                "border-km,border-length",
                                "border-km,¦border-lenght",
                                "\"border-lenght\"",
                                "an id of measures.csv; perhaps border-length"),
                        new BrokenCell(
                                "a figure's crossing",
                                "observations.csv",
                                "total,cr-hill",
                                "total,¦cr-valley",
                                "\"cr-valley\"",
                                "an id of crossings.csv"),
                        new BrokenCell(
                                "a figure's authority",
                                "observations.csv",
                                "statistic,ke-bank",
                                "statistic,¦ke-banks",
                                "\"ke-banks\"",
                                "an id of authorities.csv; perhaps ke-bank"),
                        new BrokenCell(
                                "a figure's source",
                                "observations.csv",
                                "ke-payments-2024",
                                "¦ke-payments-2025",
                                "\"ke-payments-2025\"",
                                "an id of sources.csv; perhaps ke-payments-2024"),
                        new BrokenCell(
                                "each figure that one repeats",
                                "observations.csv",
                                "ke-2023-kt;ke-2023-tk",
                                "¦ke-2023-kt;nobody;nothing",
                                "\"ke-2023-kt;nobody;nothing\"",
                                "not there: \"nobody\", \"nothing\""),
                        new BrokenCell(
                                "a target's measure",
                                "targets.csv",
                                "tg-2015-800m,goods-trade",
                                "tg-2015-800m,¦trade",
                                "\"trade\"",
                                "an id of measures.csv"),
                        new BrokenCell(
                                "a target's source",
                                "targets.csv",
                                "border-gazette-2024,para 13",
                                "¦border-gazette,para 13",
                                "\"border-gazette\"",
                                "an id of sources.csv"),
                        new BrokenCell(
                                "the target that one replaces",
                                "targets.csv",
                                "tg-2015-800m,700000000",
                                "¦tg-2016-800m,700000000",
                                "\"tg-2016-800m\"",
                                "an id of targets.csv; perhaps tg-2015-800m"),
                        new BrokenCell(
                                "a crossing's source",
                                "crossings.csv",
                                "gas-atlas-2022",
                                "¦gas-atlas-202",
                                "\"gas-atlas-202\"",
                                "an id of sources.csv"),
                        new BrokenCell(
                                "a project's source",
                                "projects.csv",
                                "2023-12,border-gazette-2024",
                                "2023-12,¦nowhere",
                                "\"nowhere\"",
                                "an id of sources.csv"),
                        new BrokenCell(
                                "a segment's project",
                                "segments.csv",
                                "seg-power-north,north-power",
                                "seg-power-north,¦power",
                                "\"power\"",
                                "an id of projects.csv"),
                        new BrokenCell(
                                "a segment's economies",
                                "segments.csv",
                                "KEN;TZA",
                                "¦KEN;RWA",
                                "\"KEN;RWA\"",
                                "ids of economies.csv; not there: \"RWA\""),
                        new BrokenCell(
                                "a segment's source",
                                "segments.csv",
                                "operating,border-gazette-2024",
                                "operating,¦gazette",
                                "\"gazette\"",
                                "an id of sources.csv"),
                        new BrokenCell(
                                "a milestone's project",
                                "milestones.csv",
                                "ms-power-operation,north-power",
                                "ms-power-operation,¦power",
                                "\"power\"",
                                "an id of projects.csv"),
                        new BrokenCell(
                                "a milestone's source",
                                "milestones.csv",
                                "gas-atlas-2022",
                                "¦atlas",
                                "\"atlas\"",
                                "an id of sources.csv"),
                        new BrokenCell(
                                "an event's crossings",
                                "events.csv",
                                "cr-hill;cr-taveta",
                                "¦cr-hill;cr-tavetta",
                                "\"cr-hill;cr-tavetta\"",
                                "ids of crossings.csv; not there: \"cr-tavetta\"; perhaps cr-taveta"),
                        new BrokenCell(
                                "an event's source",
                                "events.csv",
                                "border-gazette-2024,para 12",
                                "¦gazette,para 12",
                                "\"gazette\"",
                                "an id of sources.csv"))
                .map(broken -> broken.test(temp));
    }

    @Test
    void aRowDoesNotLeadBackToItself() {
        FolderCopy self = FolderCopy.in(temp).edit("targets.csv", "commission,,,,", "commission,tg-2015-800m,,,");
        assertThat(self.lines())
                .containsExactly("targets.csv:3:124: found \"tg-2015-800m\" expected other rows than this one");
        FolderCopy circle = FolderCopy.in(temp)
                .edit(
                        "observations.csv",
                        "2024-06,,high,true,Kenya's customs counted 905",
                        "2024-06,sum-2023,high,true,Kenya's customs counted 905")
                .edit(
                        "observations.csv",
                        "2024-06,,high,true,Kenya declared sales of 480",
                        "2024-06,ke-2023-total,high,true,Kenya declared sales of 480");
        assertThat(circle.problems())
                .extracting(Problem::line, Problem::found, Problem::expected)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        4, "\"sum-2023\"", "rows that do not lead back to this one by their own derived_from"))
                .hasSize(3);
    }

    @Test
    void everyRequiredCellIsReportedWhenItIsEmpty() {
        for (Sheet sheet : Contract.SHEETS) {
            String header = String.join(",", sheet.columnNames());
            FolderCopy copy = FolderCopy.in(temp);
            copy.write(
                    sheet.file(),
                    copy.read(sheet.file()) + ",".repeat(sheet.columns().size() - 1) + "\n");
            List<String> named = copy.problems().stream()
                    .filter(problem -> problem.file().equals(sheet.file()))
                    .filter(problem -> problem.expected().endsWith("is required"))
                    .map(problem -> problem.expected().replaceAll("a value, because (\\w+) is required", "$1"))
                    .toList();
            assertThat(named).as(header).containsExactlyElementsOf(REQUIRED.get(sheet.name()));
        }
    }

    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("economies", List.of("id", "name", "adjective")),
            Map.entry("authorities", List.of("id", "name", "kind")),
            Map.entry("sources", List.of("id", "title", "kind", "reliability", "read")),
            Map.entry("measures", List.of("id", "name", "theme", "unit", "definition")),
            Map.entry(
                    "observations",
                    List.of(
                            "id",
                            "measure",
                            "calendar",
                            "low",
                            "high",
                            "unit",
                            "status",
                            "nature",
                            "authority",
                            "source",
                            "locator",
                            "stated",
                            "confidence",
                            "chartable",
                            "statement")),
            Map.entry(
                    "targets",
                    List.of(
                            "id",
                            "measure",
                            "flow",
                            "low",
                            "high",
                            "unit",
                            "announced",
                            "deadline_basis",
                            "announced_by",
                            "occasion",
                            "kind",
                            "source",
                            "locator",
                            "confidence")),
            Map.entry("crossings", List.of("id", "name_a", "name_b", "kind", "status", "source")),
            Map.entry("projects", List.of("id", "name", "kind", "status", "source")),
            Map.entry("segments", List.of("id", "project", "name", "status", "source")),
            Map.entry(
                    "milestones", List.of("id", "project", "date", "kind", "title", "source", "locator", "confidence")),
            Map.entry("events", List.of("id", "date", "kind", "title", "summary", "source", "locator", "confidence")));

    private List<Problem> period(String periodAndCalendar) {
        return FolderCopy.in(temp)
                .edit("observations.csv", "2022-07/2023-06,fiscal", periodAndCalendar)
                .problems();
    }
}
