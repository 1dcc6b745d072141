package org.gongkai.detect.language;

import java.nio.file.Path;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.gongkai.detect.Categorizer;
import org.gongkai.detect.Models;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.language.category.CategoryWords;
import org.gongkai.detect.language.category.WordingCategorizer;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.ModelFolder;
import org.gongkai.detect.language.name.LearnedNameFinder;
import org.gongkai.detect.language.theme.ThemeJudge;
import org.gongkai.detect.language.theme.ThemeLexicon;
import org.gongkai.detect.language.theme.Themes;
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
    Recognizer themes(ModelFolder folder, NameFinder names, Environment environment) {
        ThemeLexicon lexicon = ThemeLexicon.read(home(environment).resolve("rules/lexicon/themes.csv"));
        return new Themes(new ThemeJudge(classifier(folder, "themes.bin"), lexicon), names);
    }

    @Bean
    Categorizer categorizer(ModelFolder folder, Environment environment) {
        CategoryWords words = CategoryWords.read(home(environment).resolve("rules/lexicon/categories.csv"));
        return new WordingCategorizer(classifier(folder, "categories.bin"), words);
    }

    /** Made after all that loads a model, so that it names them all. */
    @Bean
    Models models(ModelFolder folder, NameFinder names, Recognizer themes, Categorizer categorizer) {
        return folder.models();
    }

    private static Classifier classifier(ModelFolder folder, String name) {
        return new Classifier(folder.load(name, DoccatModel::new));
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getRequiredProperty("gongkai.home"));
    }
}
