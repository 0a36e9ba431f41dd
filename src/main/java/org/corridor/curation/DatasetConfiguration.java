package org.corridor.curation;

import java.nio.file.Path;
import org.corridor.dataset.Dataset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the dataset that the property {@code corridor.dataset} names. Without it the program does not start. */
@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {
    @Bean(destroyMethod = "close")
    Dataset dataset(@Value("${corridor.dataset}") String folder) {
        return DatasetFolder.open(Path.of(folder));
    }

    /** Changes nothing of the web server, but makes it wait: a folder with problems is refused before it is set up. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> datasetFirst(Dataset dataset) {
        return server -> {};
    }
}
