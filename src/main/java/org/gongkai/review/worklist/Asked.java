package org.gongkai.review.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.CaseState;
import org.gongkai.review.store.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as words of the index {@code case_words}: what was typed, what the list is narrowed to and, as
 * far as it can be said in words, what the actor may see.
 */
final class Asked {

    private static final Pattern LONG_RUN = Pattern.compile("\\p{IsHan}{3,}");
    private static final int LONGEST = 100;

    private final List<String> conjuncts = new ArrayList<>();
    private final List<String> runs;

    private Asked(List<String> runs) {
        this.runs = runs;
    }

    static Asked of(String query, Narrowing by, Actor actor) {
        String plain = Words.plain(query.substring(0, Math.min(LONGEST, query.length())));
        Asked asked = new Asked(
                LONG_RUN.matcher(plain).results().map(MatchResult::group).toList());
        Words.asked(plain).forEach(asked::and);
        asked.and("@", by.division());
        asked.and("", by.attribute());
        asked.and("", by.ground());
        asked.and("/", by.category());
        asked.and("=", by.state());
        asked.seenBy(actor);
        return asked;
    }

    /** Whether something was typed in which there is nothing to look for. */
    static boolean idle(String query) {
        return !query.isBlank() && Words.asked(Words.plain(query)).isEmpty();
    }

    /** The query within some blocks of cases. */
    String within(Blocks blocks) {
        List<String> all = new ArrayList<>(conjuncts);
        all.add(any(blocks.words()));
        return String.join(" & ", all);
    }

    /** Runs of Chinese whose pairs a text may have without having the whole run: the text itself must be asked. */
    Map<String, Object> runs() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            named.put("run" + i, runs.get(i));
        }
        return named;
    }

    private void seenBy(Actor actor) {
        if (actor.is(Role.AUDITOR) || actor.is(Role.OFFICE) || actor.equals(Actor.SERVICE)) {
            return;
        }
        List<String> any = new ArrayList<>();
        if (actor.is(Role.DRAFTER)) {
            any.add("@" + actor.division());
        }
        if (actor.is(Role.LEGAL)) {
            any.add(CaseState.LEGAL_REVIEW.name());
        }
        if (actor.is(Role.LEADER)) {
            any.add(CaseState.LEADER_SIGNATURE.name());
        }
        if (!any.isEmpty()) {
            conjuncts.add(any(any));
        }
    }

    private void and(String prefix, @Nullable Object value) {
        if (value != null) {
            and(prefix + (value instanceof Enum<?> code ? code.name() : value));
        }
    }

    private void and(String word) {
        conjuncts.add(quoted(word));
    }

    private static String any(List<String> words) {
        return "(" + String.join(" | ", words.stream().map(Asked::quoted).toList()) + ")";
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
