package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class DocxReadingTests {

    private final Reader reader;

    @TempDir
    private Path folder;

    DocxReadingTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void keepsWhatIsVisibleApartFromWhatIsNot() {
        Document document = read(new DocxFixture()
                .paragraph("关于拨付补助资金的通知")
                .header("内部资料")
                .footer("第1页")
                .comment("张三", "这个数字要核实")
                .hidden("各处室：", "标底为三百万元")
                .deletion("请遵照执行。", "举报人李四")
                .textBox("印章处")
                .footnote("数据来自决算"));

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.parts())
                .extracting(Part::kind, Part::place, Part::text)
                .contains(
                        tuple(PartKind.PARAGRAPH, "正文第1段", "关于拨付补助资金的通知"),
                        tuple(PartKind.PARAGRAPH, "正文第2段", "各处室："),
                        tuple(PartKind.HIDDEN_TEXT, "正文第2段（隐藏文字）", "标底为三百万元"),
                        tuple(PartKind.DELETION, "正文第3段（修订删除）", "举报人李四"),
                        tuple(PartKind.TEXT_BOX, "文本框1", "印章处"),
                        tuple(PartKind.HEADER, "页眉", "内部资料"),
                        tuple(PartKind.FOOTER, "页脚", "第1页"),
                        tuple(PartKind.COMMENT, "批注（张三）", "这个数字要核实"),
                        tuple(PartKind.FOOTNOTE, "脚注1", "数据来自决算"));
    }

    @Test
    void readsATextBoxOnce() {
        Document document = read(new DocxFixture().textBox("印章处"));

        assertThat(document.text()).containsOnlyOnce("印章处");
    }

    @Test
    void tellsAnInsertedParagraphFromAnInsertionInAParagraph() {
        Document document = read(new DocxFixture().insertion("补助", "500元").insertion("", "全文新增"));

        assertThat(document.parts())
                .extracting(Part::kind, Part::place, Part::text)
                .contains(
                        tuple(PartKind.PARAGRAPH, "正文第1段（含修订插入）", "补助500元"),
                        tuple(PartKind.INSERTION, "正文第2段（修订插入）", "全文新增"));
    }

    @Test
    void namesTheCellsOfATable() {
        Document document = read(new DocxFixture().table(List.of(List.of("姓名", "身份证号"), List.of("王五", "略"))));

        assertThat(document.parts())
                .extracting(Part::kind, Part::place, Part::text, Part::cell)
                .startsWith(
                        tuple(PartKind.TABLE_CELL, "表1第1行第1列", "姓名", new Cell(1, 1, 1)),
                        tuple(PartKind.TABLE_CELL, "表1第1行第2列", "身份证号", new Cell(1, 1, 2)),
                        tuple(PartKind.TABLE_CELL, "表1第2行第1列", "王五", new Cell(1, 2, 1)));
    }

    @Test
    void readsProperties() {
        Document document = read(new DocxFixture().paragraph("正文").title("真实标题").customProperty("密级", "秘密"));

        assertThat(document.parts())
                .filteredOn(part -> part.kind() == PartKind.PROPERTY)
                .extracting(Part::place, Part::text)
                .contains(tuple("文档属性：标题", "真实标题"), tuple("文档属性：自定义属性（密级）", "秘密"));
    }

    private Document read(DocxFixture fixture) {
        return reader.read(fixture.write(folder.resolve("a.docx")), "a.docx");
    }
}
