package org.gongkai.release;

import org.gongkai.read.Reader;
import org.gongkai.release.redact.Redactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Redactor redactor(Reader reader) {
        return Redactor.of(reader);
    }
}
