package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class OfdReadingTests {

    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String OFD = "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody>"
            + "<ofd:DocInfo><ofd:DocID>1</ofd:DocID><ofd:Author>张三</ofd:Author></ofd:DocInfo>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    private static final String DOCUMENT = "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
            + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
            + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
            + "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages></ofd:Document>";

    private final Reader reader;

    @TempDir
    private Path folder;

    OfdReadingTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void readsTheLinesOfAllPages() throws IOException {
        Document document =
                read(page(text(60, 30, "关于拨付资金的通知") + text(30, 50, "各县财政局：")), page(text(30, 40, "某某市财政局")));

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.parts())
                .filteredOn(part -> part.kind() == PartKind.PARAGRAPH)
                .extracting(Part::text)
                .containsExactly("关于拨付资金的通知", "各县财政局：", "某某市财政局");
        assertThat(document.parts())
                .filteredOn(part -> part.kind() == PartKind.PROPERTY)
                .extracting(Part::text)
                .contains("张三");
    }

    @Test
    void saysWhichPageIsAPicture() throws IOException {
        String picture = "<ofd:ImageObject ID=\"7\" Boundary=\"0 0 210 297\" ResourceID=\"8\"/>";

        Document document = read(page(text(60, 30, "关于拨付资金的通知")), page(picture));

        assertThat(document.status()).isEqualTo(ReadStatus.PARTLY_READ);
        assertThat(document.warnings()).anyMatch(warning -> warning.contains("第2页"));
    }

    private Document read(String first, String second) throws IOException {
        Path file = folder.resolve("a.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "OFD.xml", OFD);
            entry(zip, "Doc_0/Document.xml", DOCUMENT);
            entry(zip, "Doc_0/Pages/Page_0/Content.xml", first);
            entry(zip, "Doc_0/Pages/Page_1/Content.xml", second);
        }
        return reader.read(file, "a.ofd");
    }

    private static String page(String objects) {
        return "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"3\" Type=\"Body\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static String text(int x, int y, String text) {
        return "<ofd:TextObject ID=\"5\" Boundary=\"" + x + " " + y + " 120 6\" Font=\"6\" Size=\"5\">"
                + "<ofd:TextCode X=\"0\" Y=\"5\">" + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
