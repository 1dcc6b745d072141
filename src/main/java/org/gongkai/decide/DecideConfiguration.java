package org.gongkai.decide;

import java.nio.file.Path;
import org.gongkai.decide.brief.Briefing;
import org.gongkai.decide.law.Bureau;
import org.gongkai.decide.law.Catalog;
import org.gongkai.decide.law.LegalBases;
import org.gongkai.decide.law.Lifting;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.decide.rule.RuleBook;
import org.gongkai.decide.rule.RuleSources;
import org.gongkai.decide.weigh.Grounds;
import org.gongkai.decide.word.Deadlines;
import org.gongkai.decide.word.Justification;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecideConfiguration {

    @Bean
    WorkingDays workingDays(@Value("${gongkai.home:.}") Path home) {
        return new WorkingDays(home.resolve("config/calendar"));
    }

    /** Rules that are not fit stop the start. */
    @Bean
    SmartInitializingSingleton rulesAreFit(Decider decider) {
        return decider::awaitRules;
    }

    @Bean
    Decider decider(@Value("${gongkai.home:.}") Path home, WorkingDays workingDays) {
        LegalBases bases = LegalBases.load(home.resolve("config/legal-bases.csv"));
        Catalog catalog = Catalog.load(home.resolve("rules/catalog.csv"));
        catalog.entries().forEach(entry -> entry.bases().forEach(bases::known));
        RuleSources sources = RuleSources.folder(home.resolve("rules"));
        sources.bases().forEach(bases::known);
        sources.categories().forEach(catalog::entry);
        Drafting drafting = new Drafting(catalog, bases, sources.digest(home));
        Conclusion conclusion = new Conclusion(
                catalog,
                drafting,
                new Grounds(bases),
                new Justification(Lifting.load(home.resolve("config/grounds.csv"))),
                new Deadlines(workingDays, bases));
        Briefing briefing = new Briefing(Bureau.load(home.resolve("config/bureau.csv")));
        return new Decider(RuleBook.compileAside(sources.files()), briefing, drafting, conclusion);
    }
}
