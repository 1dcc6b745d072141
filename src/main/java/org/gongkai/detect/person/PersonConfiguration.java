package org.gongkai.detect.person;

import java.nio.file.Path;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.person.lexicon.Lexicon;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    Recognizer personRecognizer(@Value("${gongkai.home:.}") Path home, NameFinder finder) {
        return new PersonRecognizer(Lexicon.load(home.resolve("rules/lexicon")), finder);
    }
}
