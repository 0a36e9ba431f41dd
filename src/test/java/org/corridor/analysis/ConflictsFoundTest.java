package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridor.ShippedDataset;
import org.corridor.dataset.ClaimRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of the sources noted as contradictions is found by rule, wherever rows hold both sides. */
class ConflictsFoundTest {
    private static final Set<Set<String>> FOUND = Disagreements.list(ShippedDataset.get(), ShippedDataset.DAY).stream()
            .map(pair -> set(pair.claims().stream().map(ClaimRef::id).toList()))
            .collect(Collectors.toSet());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    payments and customs, 2021–22             | tr-sbp-fy22-ip tr-moc-fy22-ip
                    payments and customs, 2022–23             | tr-sbp-fy23-ip tr-moc-fy23-ip
                    payments in Pakistan, customs of Iran     | tr-sbp-fy23-ip tr-ir-1401-ip
                    customs of both sides, 2022–23            | tr-moc-fy23-ip tr-ir-1401-ip
                    payments and customs the other way        | tr-sbp-fy23-pi tr-ir-1401-pi
                    mirror of 2014, out                       | tr-ctr-2014-ip-ir tr-ctr-2014-ip-pk
                    mirror of 2014, in                        | tr-ctr-2014-pi-ir tr-ctr-2014-pi-pk
                    eight months above ten months             | tr-ir-1397-8m-ip tr-sbp-2018m10-ip
                    imports told to parliament                | tr-moc-fy25-ip tr-na-fy25-ip
                    ... which are rounded from Iran's         | tr-na-fy25-ip tr-tpo-1403-ip
                    exports told to parliament, or nil        | tr-na-fy25-pi tr-senate-2025-pi
                    ... and as Iran counts them               | tr-na-fy25-pi tr-tpo-1403-pi
                    total of state media, and of its parts    | tr-statemedia-fy24-total tr-moc-fy24-ip tr-cow-fy24-pi
                    ... repeated for the year after           | tr-statemedia-fy24-total tr-toi-fy25-total
                    two articles of one winter                | tr-balancing24-total tr-avd24-total
                    ten months taken for a year               | tr-balancing24-ip tr-ir-1402-10m-ip
                    sum of three years                        | tr-dt-3y-ip tr-moc-3y-ip
                    label of a fiscal year                    | tr-moc-fy22-ip tr-cow-fy23-ip
                    ... and of the next                       | tr-moc-fy23-ip tr-cow-fy24-ip
                    ... against what was said of that year    | tr-cow-fy23-ip tr-moc-fy23-ip
                    fiscal year 2021 twice                    | tr-moc-fy21-ip tr-cow-fy21-ip
                    exports of 2022–23, ministry and bank     | tr-moc-fy23-pi tr-sbp-fy23-pi
                    ... ministry and ministry                 | tr-moc-fy23-pi tr-cow-fy23-pi
                    ... bank, and ministry for the year 2023  | tr-sbp-fy23-pi tr-moc-cy23-pi
                    trade of 2010                             | tr-tpo-2010-total tr-2010-total-1000
                    ... and of a chamber                      | tr-tpo-2010-total tr-lcci-2010-total
                    ... and of Pakistan's fiscal year         | tr-tdap-fy11-total tr-2010-total-1000
                    trade of 2011                             | tr-fna-2011-total tr-tdap-fy11-total
                    levels of 2011                            | tr-salehi-2011-total tr-jec18-2011-total
                    levels of 2012                            | tr-2012-total-lt1000 tr-2012-total-1500
                    dollars or rupees                         | tr-amb-2023-total tr-ary-amb-2023-pkr
                    levels of late 2025, lowest               | tr-kamal-sep25-total tr-sadegh-sep25-total
                    ... and highest                           | tr-sadegh-sep25-total tr-tccima-nov25-total
                    Iran's exports of 1401                    | tr-ir-1401-ip tr-menafn-1401-ip
                    ... and as officials put it               | tr-ir-1401-ip tr-wn-1401-ip
                    year of the ten billion                   | tg-2025-11-10bn-2028 tg-2024-04-10bn
                    two amounts at one visit                  | tg-2025-08-8bn tg-2025-08-10bn
                    level behind the target                   | tr-toi-fy25-total tr-tpo-1403-total
                    ... and as the agency gave it             | tr-app-aug25-total tr-tpo-1403-total
                    four months of 1396                       | tr-ir-1396-4m-ip tr-tt-1396-4m-ip
                    exports of 2019–20                        | tr-moc-fy20-pi tr-sbp-fy20m9-pi
                    exports of 2020–21                        | tr-moc-fy21-pi tr-sbp-fy21m9-pi
                    farm trade                                | tr-agri-2025 tr-irannews-agri-sep25
                    fuel a day in spring 2024                 | fs-postelection fs-ispr-after
                    ... and what cannot be                    | fs-10ml fs-90k
                    fuel a day before enforcement             | fs-10ml fs-ispr-before
                    length of the whole line                  | pl-2013-len-total pl-spec-2775
                    ... by its only sum of parts              | pl-2013-len-total pl-2017-spec-len
                    length of the Iranian part                | pl-2013-len-iran pl-2019-len-iran
                    ... and of the official text              | pl-2013-len-iran pl-2017-spec-iran
                    length of the Pakistani part              | pl-2018-len-pk pl-2009-len-pk
                    ... at the inauguration                   | pl-2013-len-pk-et pl-2013-len-pk
                    gas a day                                 | pl-2010-05-vol pl-2017-spec-vol
                    cost of the first 80 km in dollars        | pl-2024-02-cost-b pl-2024-02-cost-a
                    ... and in rupees                         | pl-2024-02-cost-pkr pl-2024-02-cost-pkr-ary
                    length of the first 80 km                 | pl-2024-02-23 pl-2024-02-avd-length
                    cost of the Pakistani part                | pl-2013-cost-pk pl-2024-cost-pk-new
                    deadline of the amended contract          | pl-2019-09-deadline pl-2024-02-deadline
                    first electricity contract                | el-2002-cap el-2002-cap-ary
                    ... as a step                             | el-2002-contract el-2002-contract-ary
                    opening of a crossing                     | cr-jalq-katagar ev-2025-10-09
                    year in which a train stopped             | rail-2011-stop rail-2012-stop
                    day on which travellers were barred       | ev-2021-04-29 ev-2021-06-29
                    """)
    void theRuleFindsIt(String what, String claims) {
        assertThat(FOUND).as(what).contains(set(List.of(claims.split(" "))));
    }

    private static Set<String> set(List<String> claims) {
        return new TreeSet<>(claims);
    }
}
