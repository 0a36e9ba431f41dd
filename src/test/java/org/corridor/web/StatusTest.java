package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Project;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusTest extends OverHttp {
    @Test
    void everyProjectIsThereWithAllFields() {
        JsonNode all = read("/status.json");
        assertThat(all.valueStream().map(entry -> entry.get("project").asString()))
                .containsExactlyElementsOf(ShippedDataset.get().listProjects().stream()
                        .map(Project::id)
                        .toList());
        assertThat(all.valueStream().map(entry -> List.copyOf(entry.propertyNames())))
                .allSatisfy(fields -> assertThat(fields)
                        .containsExactly(
                                "project",
                                "stated",
                                "inferred",
                                "evidence",
                                "since",
                                "statedAsOf",
                                "evidenceDate",
                                "changes",
                                "changesTo",
                                "reason",
                                "name",
                                "kind"));
    }

    @Test
    void thePipelineIsInferredShelvedSinceTwoYearsAfterTheLastApproval() {
        JsonNode pipeline = project("/status.json", "ip-gas-pipeline");
        assertThat(pipeline.get("stated").asString()).isEqualTo("shelved");
        assertThat(pipeline.get("statedAsOf").asString()).isEqualTo("2026-01-13");
        assertThat(pipeline.get("inferred").asString()).isEqualTo("shelved");
        assertThat(pipeline.get("evidence").asString()).isEqualTo("pl-2024-02-23");
        assertThat(pipeline.get("since").asString()).isEqualTo("2026-02-23");
        assertThat(pipeline.get("changes").asString()).isEqualTo("2028-02-23");
        assertThat(pipeline.get("changesTo").asString()).isEqualTo("cancelled");
    }

    @Test
    void theOfferOfAHighVoltageLinkIsInferredCancelled() {
        JsonNode link = project("/status.json", "power-hvdc-1000");
        assertThat(link.get("stated").asString()).isEqualTo("proposed");
        assertThat(link.get("inferred").asString()).isEqualTo("cancelled");
        assertThat(link.get("evidence").asString()).isEqualTo("el-3000-offer");
        assertThat(link.get("since").asString()).isEqualTo("2019-03-11");
        assertThat(link.get("changes").isNull()).isTrue();
    }

    @Test
    void nothingIsInferredOfWhatOperates() {
        JsonNode line = project("/status.json", "power-polan-gabd");
        assertThat(line.get("stated").asString()).isEqualTo("operating");
        assertThat(line.get("evidence").asString()).isEqualTo("el-polan-opening");
        for (String absent : List.of("inferred", "since", "changes", "changesTo")) {
            assertThat(line.get(absent).isNull()).as(absent).isTrue();
        }
        assertThat(line.get("reason").asString()).contains("built");
    }

    @Test
    void thePastIsToldAsItStoodThen() {
        JsonNode pipeline = project("/status.json?asOf=2023-12-31", "ip-gas-pipeline");
        assertThat(pipeline.get("stated").isNull()).isTrue();
        assertThat(pipeline.get("statedAsOf").isNull()).isTrue();
        assertThat(pipeline.get("inferred").asString()).isEqualTo("cancelled");
        assertThat(pipeline.get("evidence").asString()).isEqualTo("pl-2019-09-amend");
        assertThat(pipeline.get("since").asString()).isEqualTo("2023-09-16");
    }

    @Test
    void aParameterThatDoesNotExistIsRefused() {
        assertThat(get("/status.json?project=x").statusCode()).isEqualTo(400);
    }

    private JsonNode project(String address, String id) {
        return read(address)
                .valueStream()
                .filter(entry -> entry.get("project").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String address) {
        HttpResponse<byte[]> response = get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
