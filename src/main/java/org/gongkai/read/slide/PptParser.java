package org.gongkai.read.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ole.OleEmbedded;
import org.gongkai.read.ole.OleProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PPT and Kingsoft DPS files: shapes and tables, hidden slides, notes, comments. */
public final class PptParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 50;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("vnd.ms-powerpoint"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, org.apache.tika.exception.TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (POIFSFileSystem ole =
                        new POIFSFileSystem(TikaInputStream.get(stream).getFile(), true);
                HSLFSlideShow show = new HSLFSlideShow(ole)) {
            for (HSLFSlide slide : show.getSlides()) {
                slide(slide, out);
            }
            new OleProperties(out).read(show.getSlideShowImpl());
            new OleEmbedded(context, out).read(ole.getRoot());
        }
        out.end();
    }

    private static void slide(HSLFSlide slide, PartWriter out) throws SAXException {
        String place = "第" + slide.getSlideNumber() + "张幻灯片";
        boolean hidden = slide.isHidden();
        String where = hidden ? place + "（隐藏幻灯片）" : place;
        shapes(slide.getShapes(), hidden ? PartKind.HIDDEN_TEXT : PartKind.SLIDE, where, out, 0);
        HSLFNotes notes = slide.getNotes();
        if (notes != null) {
            shapes(notes.getShapes(), PartKind.SPEAKER_NOTES, place + "备注", out, 0);
        }
        for (var comment : slide.getComments()) {
            String author = comment.getAuthor();
            String by = author == null || author.isBlank() ? "批注" : "批注（" + author + "）";
            out.part(PartKind.COMMENT, place + by, String.valueOf(comment.getText()));
        }
    }

    private static void shapes(List<HSLFShape> shapes, PartKind kind, String place, PartWriter out, int depth)
            throws SAXException {
        for (HSLFShape shape : shapes) {
            if (shape instanceof HSLFTable table) {
                table(table, kind, place, out);
            } else if (shape instanceof HSLFTextShape text) {
                out.part(kind, place, text(text));
            } else if (shape instanceof HSLFGroupShape group && depth < DEEPEST) {
                shapes(group.getShapes(), kind, place, out, depth + 1);
            }
        }
    }

    private static void table(HSLFTable table, PartKind kind, String place, PartWriter out) throws SAXException {
        int number = out.next("表");
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                HSLFTableCell cell = table.getCell(row, column);
                if (cell != null) {
                    Cell at = new Cell(number, row + 1, column + 1);
                    PartKind as = kind == PartKind.SLIDE ? PartKind.TABLE_CELL : kind;
                    out.part(as, place + PartWriter.place(at), text(cell), at);
                }
            }
        }
    }

    private static String text(HSLFTextShape shape) {
        String text = shape.getText();
        return text == null ? "" : text.replace('\r', '\n').replace('\u000b', '\n');
    }
}
