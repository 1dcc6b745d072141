package org.gongkai.release.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.gongkai.read.DocxFixture;
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class DocxRedactionTests {

    private static final String NAME = "王小明";
    private static final String NUMBER = "130104199001011234";

    private final Reader reader;

    @TempDir
    private Path folder;

    DocxRedactionTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void takesThePassagesOutOfEveryPlaceAndKeepsTheRest() throws IOException {
        RedactedCopy copy = redact(new DocxFixture()
                .paragraph("关于王小明同志申请补助的公示")
                .runs("身份证号：1301", "041990", "01011234，", "核对无误。")
                .table(List.of(List.of("姓名", "金额"), List.of(NAME, "五百元")))
                .header("王小明案卷")
                .footer("第一页 130104 19900101 1234")
                .textBox("联系王小明")
                .footnote("依据", "见王小明的申请")
                .footnote("无人引用的注"));

        Document read = reader.read(copy.file(), "copy.docx");
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        assertThat(read.text())
                .doesNotContain(NAME, NUMBER)
                .contains("同志申请补助的公示", "身份证号：", "核对无误。", "五百元", "案卷", "的申请")
                .doesNotContain("无人引用的注");
        assertThat(read.parts())
                .extracting(Part::text)
                .contains("关于████【个人隐私】同志申请补助的公示", "身份证号：████【个人隐私】，核对无误。", "████【个人隐私】");
        assertThat(copy.proof().passages()).isEqualTo(2);
        assertThat(copy.proof().parts()).isEqualTo(read.parts().size());
        assertThat(copy.proof().sha256()).isEqualTo(read.sha256());
    }

    @Test
    void leavesNothingHidden() throws IOException {
        RedactedCopy copy = redact(new DocxFixture()
                .paragraph("正文")
                .comment("李处长", "此处要核实")
                .hidden("各处室：", "标底为三百万元")
                .deletion("请遵照执行。", "举报人赵六")
                .insertion("补助", "五百元")
                .title("内部标题")
                .customProperty("经办", "钱七"));

        Document read = reader.read(copy.file(), "copy.docx");
        assertThat(read.parts()).extracting(Part::kind).containsOnly(PartKind.PARAGRAPH);
        assertThat(read.text()).contains("正文", "各处室：", "请遵照执行。", "补助五百元");
        assertThat(everything(copy.file()))
                .doesNotContain("李处长", "核实", "标底", "赵六", "经办人", "内部标题", "钱七", "w:ins", "w:del");
    }

    @Test
    void givesNoCopyWhenAPictureMayHoldText() {
        assertThatThrownBy(() ->
                        redact(new DocxFixture().paragraph(NAME).picture("GIF89a".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining("没有生成遮盖件");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void writesAFileThatWordProcessorsOpen() throws IOException {
        RedactedCopy copy =
                redact(new DocxFixture().paragraph("关于王小明的通知").footer("页脚").footnote("注"));

        try (InputStream in = Files.newInputStream(copy.file());
                var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(in)) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("关于████【个人隐私】的通知");
            assertThat(document.getFooterList()).hasSize(1);
        }
    }

    private RedactedCopy redact(DocxFixture fixture) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<Passage> passages = List.of(
                new Passage(NAME, GroundCode.PERSONAL_PRIVACY), new Passage(NUMBER, GroundCode.PERSONAL_PRIVACY));
        return Redactor.of(reader).redact(fixture.write(folder.resolve("a.docx")), "a.docx", passages, out);
    }

    static String everything(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
