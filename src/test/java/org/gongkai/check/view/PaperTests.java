package org.gongkai.check.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;

class PaperTests {

    private final Document document = new Document(
            "名单.docx",
            "",
            "text/plain",
            ReadStatus.READ,
            false,
            List.of(
                    Part.of(PartKind.PARAGRAPH, "正文第1段", "关于公布名单的通知"),
                    Part.of(PartKind.TABLE_CELL, "表1第1行第2列", "身份证号", new Cell(1, 1, 2)),
                    Part.of(PartKind.TABLE_CELL, "表1第2行第1列", "霍小满\n（本人）", new Cell(1, 2, 1)),
                    Part.of(PartKind.TABLE_CELL, "表1第1行第1列", "姓名", new Cell(1, 1, 1)),
                    Part.of(PartKind.COMMENT, "批注（科长）", "𠮷某先不要外传")),
            List.of());
    private final Paper paper = Paper.of(document, "关于公布名单的通知");

    @Test
    void everyPartSaysWhereItBeginsInTheText() {
        assertThat(parts(paper.blocks())).hasSize(5).allSatisfy(part -> {
            String shown = part.segments().get(0).text();
            assertThat(part.segments()).hasSize(1);
            assertThat(document.text()).startsWith(document.text().substring(0, part.start()) + shown);
            assertThat(part.start()).isEqualTo(document.text().indexOf(shown));
        });
    }

    @Test
    void cellsStandInTheirRowsWhateverTheOrderInTheFile() {
        List<List<TableCell>> rows = paper.blocks().get(1).rows();
        assertThat(parts(List.of(Block.table(rows.subList(0, 1)))))
                .extracting(PartView::place)
                .containsExactly("表1第1行第1列", "表1第1行第2列");
        assertThat(rows).hasSize(2);
    }

    @Test
    void aDocumentWithoutTextHasNothingToShow() {
        Document blank = new Document("空.docx", "", "text/plain", ReadStatus.UNREADABLE, false, List.of(), List.of());
        assertThat(Paper.of(blank, "").blocks()).isEmpty();
    }

    private static List<PartView> parts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Stream.concat(
                        block.parts().stream(),
                        block.rows().stream().flatMap(List::stream).flatMap(cell -> cell.parts().stream())))
                .toList();
    }
}
