package org.gongkai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Builds Word documents with everything that one may hide in them. */
public final class DocxFixture {

    private final XWPFDocument document = new XWPFDocument();
    private int ids = 1;

    /** Adds a paragraph to the body. */
    public DocxFixture paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** Adds a paragraph of several runs. */
    public DocxFixture runs(String... texts) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String text : texts) {
            paragraph.createRun().setText(text);
        }
        return this;
    }

    /** Adds a picture of a kind that animates. */
    public DocxFixture picture(byte[] gif) {
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(gif), PictureType.GIF, "a.gif", 9525, 9525);
            return this;
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a table, a row for each list. */
    public DocxFixture table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
        return this;
    }

    /** Adds a page header. */
    public DocxFixture header(String text) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    /** Adds a page footer. */
    public DocxFixture footer(String text) {
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    /** Adds a comment. */
    public DocxFixture comment(String author, String text) {
        if (document.getDocComments() == null) {
            document.createComments();
        }
        var comment = document.getDocComments().createComment(BigInteger.valueOf(ids++));
        comment.setAuthor(author);
        comment.createParagraph().createRun().setText(text);
        return this;
    }

    /** Adds a paragraph with hidden text after visible text. */
    public DocxFixture hidden(String visible, String hidden) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(visible);
        var run = paragraph.createRun();
        run.setText(hidden);
        run.setVanish(true);
        return this;
    }

    /** Adds a paragraph from which text was deleted under tracked changes. */
    public DocxFixture deletion(String visible, String deleted) {
        CTP paragraph = document.createParagraph().getCTP();
        paragraph.addNewR().addNewT().setStringValue(visible);
        CTRunTrackChange change = paragraph.addNewDel();
        change.setId(BigInteger.valueOf(ids++));
        change.setAuthor("经办人");
        change.addNewR().addNewDelText().setStringValue(deleted);
        return this;
    }

    /** Adds a paragraph into which text was inserted under tracked changes. */
    public DocxFixture insertion(String original, String inserted) {
        CTP paragraph = document.createParagraph().getCTP();
        if (!original.isEmpty()) {
            paragraph.addNewR().addNewT().setStringValue(original);
        }
        CTRunTrackChange change = paragraph.addNewIns();
        change.setId(BigInteger.valueOf(ids++));
        change.setAuthor("经办人");
        change.addNewR().addNewT().setStringValue(inserted);
        return this;
    }

    /** Adds a text box as Word writes it, with the copy for older readers. */
    public DocxFixture textBox(String text) {
        String xml = """
                <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                     xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                     xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>
                <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>%1$s</w:t></w:r></w:p>
                </w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>%1$s</w:t></w:r></w:p>
                </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""".formatted(text);
        try {
            document.createParagraph().getCTP().set(XmlObject.Factory.parse(xml).selectPath("*")[0]);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Adds a footnote. */
    public DocxFixture footnote(String text) {
        document.createFootnote().createParagraph().createRun().setText(text);
        return this;
    }

    /** Adds a paragraph with a footnote. */
    public DocxFixture footnote(String text, String note) {
        var footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText(note);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        paragraph.addFootnoteReference(footnote);
        return this;
    }

    /** Sets the title among the properties. */
    public DocxFixture title(String text) {
        document.getProperties().getCoreProperties().setTitle(text);
        return this;
    }

    /** Sets a property of the writer's own. */
    public DocxFixture customProperty(String name, String value) {
        document.getProperties().getCustomProperties().addProperty(name, value);
        return this;
    }

    /** Writes the document. */
    public Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
