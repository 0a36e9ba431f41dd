package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.corridor.chart.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsPageTest extends Pages {
    @Test
    void threeAnswersAreOneEntry() {
        open("conflicts");
        ContestEntry entry = entry("Declared goods trade, Iran to Pakistan, 2022–23");
        assertThat(words(entry))
                .contains("$0", "$880m", "$1.48bn", "State Bank", "Ministry of Commerce", "Customs of Iran")
                .contains("from nothing to $1.8bn")
                .contains("in tables only");
        assertThat(links(entry)).anyMatch(link -> link.equals("evidence?claims=observations/tr-moc-fy23-ip"));
    }

    @Test
    void theLengthsOfThePipelineDisagree() {
        open("conflicts?topic=energy");
        assertThat(words(entry("Iran–Pakistan gas pipeline: length"))).contains("1,600 km", "1,931 km", "2,775 km");
        assertThat(titles()).noneMatch(title -> title.contains("goods trade"));
    }

    @Test
    void theAddressCarriesTheView() {
        open("conflicts?asOf=1900-01-01");
        assertThat(find(ContestEntry.class).all()).isEmpty();
        assertThat(words(find(H1.class).single())).isEqualTo("Nothing in dispute");
        assertThat(find(Notice.class).all()).hasSize(1);
        open("conflicts?flow=PAK-IRN&topic=trade");
        assertThat(titles()).isNotEmpty().allMatch(title -> title.contains("Pakistan to Iran"));
    }

    @Test
    void anAddressThatIsNotUnderstoodSaysSoAndShowsAll() {
        open("conflicts?topic=weather");
        assertThat(words(find(Notice.class).single())).contains("topic", "weather");
        assertThat(titles()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachTopicShowsItsWidestAndLeadsToAll(Topic topic) {
        open(topic.id());
        ConflictsSection section = find(ConflictsSection.class).single();
        assertThat(find(ContestEntry.class, section).all()).hasSizeBetween(1, 6);
        assertThat(links(section)).contains("conflicts?topic=" + topic.id());
    }

    private ContestEntry entry(String title) {
        return find(ContestEntry.class).all().stream()
                .filter(entry -> words(find(H3.class, entry).single()).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return find(ContestEntry.class).all().stream()
                .map(entry -> words(find(H3.class, entry).single()))
                .toList();
    }
}
