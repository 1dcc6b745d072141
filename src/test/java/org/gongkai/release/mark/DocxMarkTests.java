package org.gongkai.release.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.read.DocxFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxMarkTests {

    @TempDir
    private Path folder;

    @Test
    void setsTheMarkBelowTheDateTwoCharactersIn() throws IOException {
        List<XWPFParagraph> marked = marked(new DocxFixture()
                .paragraph("关于2023年12月1日检查情况的通知")
                .paragraph("石家庄市财政局")
                .paragraph("2024年3月5日")
                .paragraph("石家庄市财政局办公室　2024年3月6日印发"));

        assertThat(marked)
                .extracting(XWPFParagraph::getText)
                .containsExactly("关于2023年12月1日检查情况的通知", "石家庄市财政局", "2024年3月5日", "（此件公开发布）", "石家庄市财政局办公室　2024年3月6日印发");
        assertThat(marked.get(3).getCTP().getPPr().getInd().getLeftChars()).isEqualTo(BigInteger.valueOf(200));
    }

    @Test
    void replacesMarksThatWereThere() throws IOException {
        assertThat(marked(new DocxFixture()
                        .paragraph("正文")
                        .paragraph("二〇二四年三月五日")
                        .paragraph("（此件依申请公开）")
                        .runs("（此件不予", "公开，联系人：办公室）")
                        .paragraph("信息公开选项：依申请公开")))
                .extracting(XWPFParagraph::getText)
                .containsExactly("正文", "二〇二四年三月五日", "（此件公开发布）", "（此件公开发布，联系人：办公室）");
    }

    @Test
    void setsTheMarkAtTheEndOfADocumentWithoutDate() throws IOException {
        assertThat(marked(new DocxFixture().paragraph("说明")))
                .extracting(XWPFParagraph::getText)
                .containsExactly("说明", "（此件公开发布）");
    }

    private List<XWPFParagraph> marked(DocxFixture fixture) throws IOException {
        Path copy = folder.resolve("copy.docx");
        DocxMark.set(fixture.write(folder.resolve("a.docx")), copy, "此件公开发布");
        try (InputStream in = Files.newInputStream(copy);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs();
        }
    }
}
