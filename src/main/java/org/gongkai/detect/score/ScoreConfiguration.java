package org.gongkai.detect.score;

import org.gongkai.detect.Recognizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoreConfiguration {

    @Bean
    Recognizer scoreTables() {
        return new ScoreTables();
    }
}
