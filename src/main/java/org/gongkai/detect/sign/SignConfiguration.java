package org.gongkai.detect.sign;

import java.nio.file.Path;
import org.gongkai.detect.Recognizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignConfiguration {

    @Bean
    Recognizer signs(@Value("${gongkai.home:.}") Path home) {
        return new Signs(SignTable.load(home.resolve("rules/lexicon/signs.csv")));
    }
}
