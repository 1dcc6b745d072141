package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.Hint;
import org.gongkai.detect.person.lexicon.HintPlace;
import org.gongkai.detect.person.lexicon.Lexicon;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.mention.Grid.Field;
import org.gongkai.detect.person.mention.Headers.Header;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.detect.person.mention.NameReader.Manner;
import org.gongkai.detect.person.mention.NameReader.Read;
import org.jspecify.annotations.Nullable;

/** Names in the columns and fields of tables. */
final class TabledNames implements NameSource {

    private static final int HEADING = 120;
    private static final Set<Whose> CAN_BE_PUBLICIZED =
            Set.of(Whose.UNKNOWN, Whose.BENEFICIARY, Whose.APPLICANT, Whose.PRIVATE_PERSON, Whose.PATIENT, Whose.MINOR);

    private final Lexicon lexicon;
    private final Headers headers;
    private final NameReader reader;

    TabledNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.headers = new Headers(lexicon);
        this.reader = new NameReader(lexicon.shape());
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        int above = 0;
        for (Grid grid : Grid.of(page)) {
            int begin = Math.max(Math.min(above, grid.start()), grid.start() - HEADING);
            inGrid(page, grid, page.text().substring(begin, grid.start()), mentions);
            above = grid.end();
        }
        return mentions;
    }

    private void inGrid(Page page, Grid grid, String heading, List<Mention> mentions) {
        Map<Integer, Cue> byLook = headers.columnsOfNames(grid);
        Header header = new Header(byLook, firstRow(grid));
        for (Map<Integer, Field> row : grid.rows()) {
            Header next = headers.in(row, page.setting());
            if (next != null) {
                header = next.and(byLook);
                continue;
            }
            inRow(page, row, header, heading, mentions);
        }
    }

    private static String firstRow(Grid grid) {
        return grid.rows().get(0).values().stream().map(Field::text).collect(Collectors.joining("|"));
    }

    private void inRow(Page page, Map<Integer, Field> row, Header header, String heading, List<Mention> mentions) {
        Cue label = null;
        for (Map.Entry<Integer, Field> column : row.entrySet()) {
            Field field = column.getValue();
            Cue over = header.names().get(column.getKey());
            Cue cue = over == null ? label : over;
            label = over == null ? headers.nameCue(field.text(), page.setting()) : null;
            if (cue != null && label == null) {
                Manner manner = over != null && cue.personal() ? Manner.CELL : NameReader.mannerOf(cue);
                read(page, new Entry(field, cue, header.words(), heading), manner, mentions);
            }
        }
    }

    /** A field that names somebody, with what stands over and before it. */
    private record Entry(Field field, Cue cue, String headers, String heading) {}

    private void read(Page page, Entry entry, Manner manner, List<Mention> mentions) {
        Field field = entry.field();
        for (Read name : reader.read(page.text(), field.start(), field.end(), manner)) {
            mentions.add(mention(page, entry, name));
        }
        int open = field.text().indexOf('（');
        int close = field.text().indexOf('）');
        if (open > 0 && close > open && lexicon.shape().isName(field.text().substring(open + 1, close))) {
            mentions.add(mention(page, entry, new Read(field.start() + open + 1, field.start() + close, "")));
        }
    }

    private Mention mention(Page page, Entry entry, Read name) {
        Cue post = name.post().isEmpty() ? null : lexicon.cues().exact(name.post(), page.setting());
        Cue says = post != null && post.role() == Whose.RELATIVE ? post : entry.cue();
        Role role = role(page, entry, says);
        return new Mention(
                name.start(),
                name.end(),
                page.text().substring(name.start(), name.end()),
                role.whose(),
                role.whose() == Whose.UNKNOWN ? Strength.SPOKEN : Strength.EXPLICIT,
                role.why());
    }

    private record Role(Whose whose, String why) {}

    private Role role(Page page, Entry entry, Cue cue) {
        Hint withheld = hint(HintPlace.HEADING, entry.heading(), true);
        if (page.setting() == Setting.PUBLICITY
                && entry.field().visible()
                && withheld == null
                && CAN_BE_PUBLICIZED.contains(cue.role())) {
            return new Role(Whose.PUBLICIZED, "列在法定公示的名单中");
        }
        if (cue.role() != Whose.UNKNOWN) {
            return new Role(cue.role(), "所在栏名或者前一栏" + cue.reason());
        }
        Hint hint = hint(HintPlace.HEADING, entry.heading(), false);
        if (hint == null || hint.role() == Whose.BENEFICIARY) {
            Hint beside = hint(HintPlace.BESIDE, entry.headers(), false);
            hint = hint == null || tellsMore(beside) ? beside : hint;
        }
        return hint == null || hint.role() == null
                ? new Role(Whose.UNKNOWN, "列在姓名一栏")
                : new Role(hint.role(), "列在姓名一栏，" + hint.why());
    }

    /** Whether other headers say more of the people than the heading, which names the payments. */
    private static boolean tellsMore(@Nullable Hint beside) {
        return beside != null && beside.role() != Whose.PRIVATE_PERSON && beside.role() != Whose.OFFICIAL;
    }

    private @Nullable Hint hint(HintPlace place, String text, boolean withheld) {
        for (Hint hint : lexicon.hints()) {
            if (hint.place() == place && (hint.role() == null) == withheld && hint.in(text) != null) {
                return hint;
            }
        }
        return null;
    }
}
