package org.gongkai.read;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadLimits.class)
class ReadConfiguration {

    @Bean(destroyMethod = "close")
    Reader reader(ReadLimits limits) {
        Reader reader = new Reader(limits);
        reader.warmUp();
        return reader;
    }
}
