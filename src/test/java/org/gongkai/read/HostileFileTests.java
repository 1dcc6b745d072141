package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

@ReadingTests
class HostileFileTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Reader reader;

    @TempDir
    private Path folder;

    HostileFileTests(Reader reader) {
        this.reader = reader;
    }

    @AfterEach
    void theNextDocumentIsRead() {
        Path file = new DocxFixture().paragraph("正常文件").write(folder.resolve("next.docx"));

        assertThat(reader.read(file, "next.docx").status()).isEqualTo(ReadStatus.READ);
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        refused(Files.createFile(folder.resolve("a.docx")), "空的");
    }

    @Test
    void aFileCutOffInTheMiddleIsCorrupt() throws IOException {
        Path whole = new DocxFixture().paragraph("正文".repeat(100)).write(folder.resolve("whole.docx"));
        byte[] bytes = Files.readAllBytes(whole);

        refused(Files.write(folder.resolve("a.docx"), Arrays.copyOf(bytes, bytes.length / 2)), "损坏");
    }

    @Test
    void anEncryptedFileAsksForAnOpenOne() throws Exception {
        Path plain = new DocxFixture().paragraph("正文").write(folder.resolve("plain.docx"));
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream content = encryptor.getDataStream(ole)) {
                Files.copy(plain, content);
            }
            ole.writeFilesystem(out);
        }

        refused(file, "未加密");
    }

    @Test
    void binaryRubbishIsUnknown() throws IOException {
        byte[] rubbish = new byte[5_000];
        new java.util.Random(1).nextBytes(rubbish);

        refused(Files.write(folder.resolve("a.xyz"), rubbish), "另存为");
    }

    @Test
    void garbledTextIsRefused() throws IOException {
        String garbled = new String("石家庄市财政局关于拨付资金的通知".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        refused(Files.writeString(folder.resolve("a.txt"), garbled), "乱码");
    }

    @Test
    void expandingEntitiesAreRefused() throws IOException {
        StringBuilder xml = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a \"公开公开\">");
        for (char c = 'b'; c < 'p'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            xml.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        xml.append("]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&o;</w:t></w:r></w:p></w:body></w:document>");

        refused(docx(xml.toString(), 1), "");
    }

    @Test
    void aBombIsNeverClean() throws IOException {
        Path file = docx("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>", 400);

        long start = System.nanoTime();
        Document document = reader.read(file, "a.docx");

        assertThat(document.status()).isNotEqualTo(ReadStatus.READ);
        assertThat(document.warnings()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    @Test
    void whatALimitCutsOffIsPartlyRead() {
        Path file = new DocxFixture().paragraph("公开".repeat(600)).paragraph("尾").write(folder.resolve("a.docx"));
        ReadLimits limits = new ReadLimits(
                LONGEST, Duration.ofSeconds(1), 1, DataSize.ofMegabytes(256), 1, DataSize.ofMegabytes(1), 1_000, 10);

        try (Reader small = new Reader(limits)) {
            Document document = small.read(file, "a.docx");

            assertThat(document.status()).isNotEqualTo(ReadStatus.READ);
            assertThat(document.warnings()).anyMatch(warning -> warning.contains("1000字"));
        }
    }

    @Test
    void aFileOverTheLimitIsNotTried() throws IOException {
        ReadLimits limits = new ReadLimits(
                LONGEST, Duration.ofSeconds(1), 1, DataSize.ofMegabytes(256), 1, DataSize.ofBytes(10), 1_000, 10);
        Path file = Files.writeString(folder.resolve("a.txt"), "关于拨付资金的通知");

        try (Reader small = new Reader(limits)) {
            assertThat(small.read(file, "a.txt").status()).isEqualTo(ReadStatus.UNREADABLE);
        }
    }

    private void refused(Path file, String saying) {
        Document document = reader.read(file, file.getFileName().toString());

        assertThat(document.status()).isEqualTo(ReadStatus.UNREADABLE);
        assertThat(document.parts()).isEmpty();
        assertThat(document.warnings()).singleElement().asString().contains(saying);
    }

    /** A Word file with the given main part, followed by megabytes of one letter. */
    private Path docx(String main, int megabytes) throws IOException {
        Path file = folder.resolve("a.docx");
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\"/></Relationships>";
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (List<String> part : List.of(
                    List.of("[Content_Types].xml", types),
                    List.of("_rels/.rels", rels),
                    List.of("word/document.xml", main))) {
                zip.putNextEntry(new ZipEntry(part.get(0)));
                zip.write(part.get(1).getBytes(StandardCharsets.UTF_8));
            }
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; megabytes > 1 && i < megabytes; i++) {
                zip.write(letters);
            }
        }
        return file;
    }
}
