package org.gongkai.check.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.Check;
import org.gongkai.check.Doubles;
import org.gongkai.document.PartKind;
import org.junit.jupiter.api.Test;

class CheckViewTests {

    private final Check check = Doubles.checker().check(Path.of("a"), "名单.docx", LocalDate.of(2026, 11, 22));
    private final CheckView view = CheckView.of("1", check);

    @Test
    void theWholeTextIsShownInOrder() {
        String shown = parts().map(CheckViewTests::text).reduce("", (all, text) -> all + text + "\n");
        assertThat(shown).isEqualTo(check.document().text() + "\n");
    }

    @Test
    void cellsOfATableStandInItsRows() {
        List<List<TableCell>> rows = view.blocks().stream()
                .map(Block::rows)
                .filter(table -> !table.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(text(rows.get(1).get(2).parts().get(0))).isEqualTo("患尿毒症，长期透析");
    }

    @Test
    void evidenceAndRedactionsShareTheirHighlight() {
        Highlight evidence = view.evidence(check.suggestion().grounds().get(0)).get(0);
        Highlight redaction = view.passage(check.suggestion().redactions().get(0));
        assertThat(redaction).isEqualTo(evidence);
        assertThat(marked(evidence.id()))
                .allSatisfy(run -> assertThat(run.css()).contains("evidence", "redact"));
        assertThat(marked(evidence.id()).stream().map(Segment::text).reduce("", String::concat))
                .isEqualTo(evidence.text());
    }

    @Test
    void anOfficialsNameIsNoPersonalInformation() {
        assertThat(view.highlights().all())
                .filteredOn(highlight -> highlight.text().equals("柳依依"))
                .singleElement()
                .extracting(Highlight::group)
                .isEqualTo(HighlightGroup.OFFICIAL);
        assertThat(view.legend())
                .extracting(LegendEntry::group)
                .containsExactly(HighlightGroup.PERSONAL, HighlightGroup.MARK, HighlightGroup.OFFICIAL);
    }

    @Test
    void whatThePrintDoesNotShowIsListedToBeCleared() {
        assertThat(view.hidden()).extracting(PartView::kind).containsExactly(PartKind.COMMENT, PartKind.DELETION);
    }

    @Test
    void theTitleIsToldFromTheRest() {
        assertThat(parts().filter(PartView::title).map(CheckViewTests::text)).containsExactly("关于公布2026年度困难职工救助名单的通知");
    }

    private Stream<PartView> parts() {
        return view.blocks().stream()
                .flatMap(block -> Stream.concat(
                        block.parts().stream(),
                        block.rows().stream().flatMap(List::stream).flatMap(cell -> cell.parts().stream())));
    }

    private List<Segment> marked(int id) {
        return parts().flatMap(part -> part.segments().stream())
                .filter(run -> List.of(run.highlights().split(" ")).contains("" + id))
                .toList();
    }

    private static String text(PartView part) {
        return part.segments().stream().map(Segment::text).reduce("", String::concat);
    }
}
