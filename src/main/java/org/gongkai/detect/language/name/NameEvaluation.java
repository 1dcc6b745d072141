package org.gongkai.detect.language.name;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.language.model.Fold;
import org.gongkai.detect.language.model.Scores;

/** Weighs the name finder: by cross-validation that keeps sentences of one frame together, and on text it never saw. */
public final class NameEvaluation {

    private NameEvaluation() {}

    public static void print(Path folder, PrintWriter out) throws IOException {
        List<NameTexts.Marked> general = flat(NameTexts.read(folder.resolve("names-uner.txt")));
        Scores held = new Scores();
        NameFinder last = text -> List.of();
        for (Fold<List<NameTexts.Marked>> fold : Fold.of(NameTexts.read(folder.resolve("names-bureau.txt")))) {
            last = new LearnedNameFinder(
                    NameTrainer.train(Stream.concat(flat(fold.training()).stream(), general.stream())
                            .toList()));
            score(held, last, flat(fold.test()));
        }
        held.print("names.bin: 5-fold, bureau sentences, frames held out", out);
        Scores unseen = new Scores();
        score(unseen, last, flat(NameTexts.read(folder.resolve("names-uner-dev.txt"))));
        unseen.print("names.bin: UNER dev, general text", out);
    }

    private static List<NameTexts.Marked> flat(List<List<NameTexts.Marked>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static void score(Scores scores, NameFinder finder, List<NameTexts.Marked> texts) {
        for (NameTexts.Marked text : texts) {
            Set<String> gold = new HashSet<>();
            for (Name name : text.names()) {
                scores.there(name.kind().name());
                gold.add(key(name));
            }
            finder.find(text.text()).forEach(name -> scores.found(name.kind().name(), gold.contains(key(name))));
        }
    }

    private static String key(Name name) {
        return name.kind() + " " + name.start() + " " + name.end();
    }
}
