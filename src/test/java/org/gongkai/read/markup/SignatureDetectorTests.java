package org.gongkai.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureDetectorTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.pdf, application/pdf",
        "pdf named.docx, application/pdf",
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx named.doc, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "a.xls, application/vnd.ms-excel",
        "xls named.wps, application/vnd.ms-excel",
        "a.zip, application/zip",
        "a.txt, text/plain",
    })
    void tellsTheTypeThatTikaTells(String name, String type) throws IOException {
        byte[] content = content(name);

        assertThat(detect(new SignatureDetector(), name, content)).hasToString(type);
        assertThat(detect(new DefaultDetector(), name, content)).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource({"a.docx, 3", "a.docx, 200", "a.xls, 8", "a.xls, 600", "a.pdf, 4", "a.txt, 0"})
    void agreesWithTikaOnFilesThatBreakOff(String name, int length) throws IOException {
        byte[] content = Arrays.copyOf(content(name), length);

        assertThat(detect(new SignatureDetector(), name, content))
                .isEqualTo(detect(new DefaultDetector(), name, content));
    }

    @Test
    void goesByTheNameWhereThereIsNoContent() throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "a.pdf");

        assertThat(new SignatureDetector().detect(null, metadata)).hasToString("application/pdf");
    }

    private MediaType detect(Detector detector, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream input = TikaInputStream.get(file)) {
            return detector.detect(input, metadata);
        }
    }

    private static byte[] content(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (name.split("[ .]")[0].equals("a") ? name.substring(2) : name.split(" ")[0]) {
            case "pdf" -> out.writeBytes("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
            case "docx" -> {
                try (XWPFDocument document = new XWPFDocument()) {
                    document.createParagraph().createRun().setText("公开");
                    document.write(out);
                }
            }
            case "xlsx" -> write(new XSSFWorkbook(), out);
            case "xls" -> write(new HSSFWorkbook(), out);
            case "zip" -> {
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    zip.putNextEntry(new ZipEntry("公开.txt"));
                }
            }
            default -> out.writeBytes("关于公开年度预算的通知".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void write(Workbook book, ByteArrayOutputStream out) throws IOException {
        try (book) {
            book.createSheet("预算");
            book.write(out);
        }
    }
}
