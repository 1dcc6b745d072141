package org.gongkai.read;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadLimits.class)
class ReadConfiguration {

    /** On the command line a reading process starts at once; the service has enough to do until it is up. */
    @Bean(destroyMethod = "close")
    Reader reader(ReadLimits limits, ApplicationContext context) {
        Reader reader = new Reader(limits);
        if (!(context instanceof WebApplicationContext)) {
            reader.warmUp();
        }
        return reader;
    }

    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> readerWarmUp(Reader reader) {
        return started -> reader.warmUp();
    }
}
