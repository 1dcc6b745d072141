package org.gongkai.detect.person.mention;

import java.util.List;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.person.lexicon.Lexicon;

/** All ways to come upon a name. */
public final class NameSources {

    private final List<NameSource> sources;

    public NameSources(Lexicon lexicon, NameFinder finder) {
        sources = List.of(
                new TabledNames(lexicon),
                new LabelledNames(lexicon.cues(), lexicon.shape()),
                new SpokenNames(lexicon.cues(), lexicon.shape()),
                new ListedNames(lexicon.shape()),
                new SignedNames(lexicon.shape()),
                new ModelledNames(finder, lexicon.cues(), lexicon.shape()));
    }

    /** The names any of them comes upon. */
    public List<Mention> in(Page page) {
        return sources.stream().flatMap(source -> source.in(page).stream()).toList();
    }
}
