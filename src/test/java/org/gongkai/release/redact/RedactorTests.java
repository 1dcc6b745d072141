package org.gongkai.release.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.gongkai.decide.GroundCode;
import org.gongkai.read.DocxFixture;
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.release.redact.pdf.PdfCopy;
import org.gongkai.release.redact.proof.Prover;
import org.gongkai.release.redact.word.DocxCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ReadingTests
class RedactorTests {

    private static final List<Passage> PASSAGES = List.of(
            new Passage("王小明", GroundCode.PERSONAL_PRIVACY), new Passage("secret-4711", GroundCode.TRADE_SECRET));

    private final Reader reader;

    @TempDir
    private Path folder;

    private Path out;

    RedactorTests(Reader reader) {
        this.reader = reader;
    }

    @BeforeEach
    void folder() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void givesNoCopyWhenAPassageIsLeftInTheText() throws IOException {
        refuses("docx", (original, copy, passages) -> Files.write(copy, Files.readAllBytes(original)));
    }

    @ParameterizedTest
    @CsvSource({
        "word/comments.xml,<c/>",
        "docProps/custom.xml,<p/>",
        "word/embeddings/a.xlsx,x",
        "word/vbaProject.bin,x",
        "customXml/item1.xml,<i/>",
        "word/media/image1.png,王小明",
        "word/theme/theme1.xml,<a:t xmlns:a='a' name='王小明'/>",
        "word/theme/theme2.xml,<a>王&#x5c0f;明</a>",
        "word/settings.xml,<w:settings xmlns:w='w'><w:rsids/></w:settings>",
    })
    void givesNoCopyWhenAnEntryIsLeftThatIsNotShown(String entry, String content) throws IOException {
        refuses("docx", (original, copy, passages) -> {
            new DocxCopy().write(original, copy, passages);
            try (FileSystem zip = FileSystems.newFileSystem(copy)) {
                Path path = zip.getPath(entry);
                Files.createDirectories(path.getParent());
                Files.writeString(path, content);
            }
        });
    }

    @Test
    void givesNoCopyWhenAnOlderVersionIsLeftInThePdf() throws IOException {
        refuses("pdf", (original, copy, passages) -> {
            new PdfCopy(Optional.empty()).write(original, copy, passages);
            byte[] bytes = Files.readAllBytes(copy);
            try (PDDocument document = Loader.loadPDF(bytes);
                    OutputStream file = Files.newOutputStream(copy)) {
                document.getDocumentCatalog().setLanguage("zh");
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(file);
            }
        });
    }

    @Test
    void givesNoCopyWhenBlackOnlyLiesOverTheText() throws IOException {
        refuses("pdf", (original, copy, passages) -> {
            try (PDDocument document = Loader.loadPDF(original.toFile())) {
                try (PDPageContentStream content = new PDPageContentStream(
                        document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                    content.addRect(0, 0, 600, 800);
                    content.fill();
                }
                document.save(copy.toFile());
            }
        });
    }

    @Test
    void givesNoCopyOfABrokenFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "PK broken");

        assertThatThrownBy(() -> Redactor.of(reader).redact(file, "a.docx", PASSAGES, out))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining("没有生成遮盖件");
        assertThat(out).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"旧稿.doc,DOCX", "名单.xls,XLSX", "公文.ofd,PDF", "网页.html,PDF", "扫描.JPG,DOCX", "无后缀,DOCX"})
    void saysWhatToDoAboutOtherFormats(String name, String advice) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");

        assertThatThrownBy(() -> Redactor.of(reader).redact(file, name, PASSAGES, out))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void redactsPlainTextInChineseEncodings(String charset) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "申请人王小明的申请已经收到，请予办理。".getBytes(Charset.forName(charset)));

        RedactedCopy copy = Redactor.of(reader).redact(file, "a.txt", PASSAGES, out);

        assertThat(copy.file()).content(StandardCharsets.UTF_8).isEqualTo("申请人████【个人隐私】的申请已经收到，请予办理。");
    }

    private void refuses(String extension, CopyWriter saboteur) throws IOException {
        Path file = folder.resolve("a." + extension);
        if (extension.equals("pdf")) {
            pdf(file);
        } else {
            new DocxFixture().paragraph("申请人王小明").paragraph("其余内容").write(file);
        }
        Redactor redactor = new Redactor(Map.of(extension, saboteur), new Prover(reader));

        assertThatThrownBy(() -> redactor.redact(file, file.getFileName().toString(), PASSAGES, out))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageContaining("没有生成遮盖件")
                .hasMessageNotContaining("王小明");
        assertThat(out).isEmptyDirectory();
    }

    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("The price was secret-4711 in the offer of the bidder.");
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
