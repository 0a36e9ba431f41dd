package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The server on another pair of economies. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"corridor.dataset=src/test/resources/dataset-valid", "server.address=127.0.0.1"})
class HealthTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    Dataset dataset;

    @Test
    void theServerIsUpWithItsDatasetLoaded() throws Exception {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"UP\"");
        }
        assertThat(dataset.info().name()).isEqualTo("kenya-tanzania");
    }
}
