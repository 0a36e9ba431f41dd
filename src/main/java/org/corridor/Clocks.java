package org.corridor;

import java.time.Clock;
import org.corridor.chart.Today;
import org.corridor.dataset.Dataset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What day it is: one clock for pages and files. */
@Configuration(proxyBeanMethods = false)
class Clocks {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Today today(Clock clock, Dataset dataset) {
        return new Today(clock, dataset.info().created());
    }
}
