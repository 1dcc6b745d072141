package org.gongkai.detect.form;

import org.gongkai.detect.FormReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    FormReader formReader() {
        return new OfficialFormReader();
    }
}
