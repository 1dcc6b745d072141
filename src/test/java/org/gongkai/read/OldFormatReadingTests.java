package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of before 2007. {@code letter.doc} was saved by LibreOffice from {@code letter.fodt} beside it. */
@ReadingTests
class OldFormatReadingTests {

    private static final Path LETTER = Path.of("src/test/resources/read/letter.doc");

    private final Reader reader;

    @TempDir
    private Path folder;

    OldFormatReadingTests(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.doc", "letter.wps"})
    void keepsWhatIsVisibleApartFromWhatIsNot(String name) {
        Document document = reader.read(LETTER, name);

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.parts())
                .extracting(Part::kind, Part::text)
                .contains(
                        tuple(PartKind.PARAGRAPH, "关于拨付补助资金的通知"),
                        tuple(PartKind.PARAGRAPH, "现拨付补助资金二百万元。"),
                        tuple(PartKind.DELETION, "原定三百万元"),
                        tuple(PartKind.COMMENT, "金额请再核"),
                        tuple(PartKind.HIDDEN_TEXT, "内部掌握"),
                        tuple(PartKind.TABLE_CELL, "甲县"),
                        tuple(PartKind.TABLE_CELL, "200"),
                        tuple(PartKind.PARAGRAPH, "某某市财政局"));
    }

    @Test
    void readsSlidesAndKeepsHiddenOnesApart() throws IOException {
        Path file = folder.resolve("a.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide().addTitle().setText("预算改革汇报");
            HSLFSlide hidden = show.createSlide();
            hidden.addTitle().setText("谈判底线");
            hidden.setHidden(true);
            show.write(out);
        }

        assertThat(reader.read(file, "a.ppt").parts())
                .extracting(Part::kind, Part::place, Part::text)
                .contains(
                        tuple(PartKind.SLIDE, "第1张幻灯片", "预算改革汇报"),
                        tuple(PartKind.HIDDEN_TEXT, "第2张幻灯片（隐藏幻灯片）", "谈判底线"));
    }

    @Test
    void readsAnOutlookMail() throws IOException {
        Path file = folder.resolve("a.msg");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            entry(ole, "__properties_version1.0", new byte[32]);
            entry(ole, "__substg1.0_001A001F", utf16("IPM.Note"));
            entry(ole, "__substg1.0_0037001F", utf16("关于报送材料的函"));
            entry(ole, "__substg1.0_1000001F", utf16("请于三月五日前报送决算材料，联系人王五。"));
            ole.createDirectory("__nameid_version1.0");
            ole.writeFilesystem(out);
        }

        Document document = reader.read(file, "a.msg");

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.text()).contains("关于报送材料的函", "请于三月五日前报送决算材料，联系人王五。");
    }

    private static void entry(POIFSFileSystem ole, String name, byte[] content) throws IOException {
        ole.createDocument(new ByteArrayInputStream(content), name);
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
