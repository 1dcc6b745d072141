package org.gongkai.detect.language;

import java.nio.file.Path;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.gongkai.detect.Models;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.language.model.ModelFolder;
import org.gongkai.detect.language.name.LearnedNameFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    ModelFolder modelFolder(Environment environment) {
        return new ModelFolder(home(environment).resolve("models"));
    }

    @Bean
    NameFinder nameFinder(ModelFolder folder) {
        LearnedNameFinder.allowFeatures();
        return new LearnedNameFinder(folder.load("names.bin", TokenNameFinderModel::new));
    }

    @Bean
    Models models(ModelFolder folder, NameFinder loaded) {
        return folder.models();
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getRequiredProperty("gongkai.home"));
    }
}
