package org.gongkai.release.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Sets the 附注 mark of a Word document: below the date, two characters in, in round brackets (GB/T 9704-2012).
 * Marks that were there before give way.
 */
public final class DocxMark {

    private static final Pattern DATE =
            Pattern.compile("\\s*[〇○零一二三四五六七八九\\d]{4}年[一二三四五六七八九十\\d]{1,2}月[一二三四五六七八九十\\d]{1,3}日\\s*");
    private static final String PHRASE = "此件(?:主动公开|公开发布|依申请公开|不予公开|不公开|删减后公开|予以公开)";
    private static final Pattern MARK = Pattern.compile("[\\s（(]*" + PHRASE + "[\\s）)]*");
    private static final Pattern INSIDE = Pattern.compile(PHRASE);
    private static final Pattern OPTION =
            Pattern.compile("\\s*(?:信息)?公开(?:选项|属性|方式|形式)\\s*[：:]\\s*(?:主动公开|依申请公开|不予公开|不公开)\\s*");

    /** Font size of the body, in points; two characters of it are the indent. */
    private static final int SIZE = 16;

    private static final int TWIPS = 20;

    private DocxMark() {}

    /**
     * Writes a copy with the mark.
     *
     * @param mark the words without brackets, such as 此件公开发布
     */
    public static void set(Path original, Path copy, String mark) throws IOException {
        try (InputStream in = Files.newInputStream(original);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(copy)) {
            removeOthers(document, mark);
            XWPFParagraph above = date(document);
            write(after(document, above), above, "（" + mark + "）");
            document.write(out);
        }
    }

    private static void removeOthers(XWPFDocument document, String mark) {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            String text = paragraphs.get(i).getText();
            if (MARK.matcher(text).matches() || OPTION.matcher(text).matches()) {
                document.removeBodyElement(document.getPosOfParagraph(paragraphs.get(i)));
            } else if (INSIDE.matcher(text).find()) {
                rewrite(paragraphs.get(i), INSIDE.matcher(text).replaceAll(mark));
            }
        }
    }

    private static void rewrite(XWPFParagraph paragraph, String text) {
        for (int i = paragraph.getRuns().size() - 1; i > 0; i--) {
            paragraph.removeRun(i);
        }
        paragraph.getRuns().get(0).setText(text, 0);
    }

    /** The last date that stands by itself; without one, the last paragraph that says anything. */
    private static @Nullable XWPFParagraph date(XWPFDocument document) {
        XWPFParagraph date = null;
        XWPFParagraph last = null;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (DATE.matcher(paragraph.getText()).matches()) {
                date = paragraph;
            }
            if (!paragraph.getText().isBlank()) {
                last = paragraph;
            }
        }
        return date == null ? last : date;
    }

    private static XWPFParagraph after(XWPFDocument document, @Nullable XWPFParagraph above) {
        if (above == null) {
            return document.createParagraph();
        }
        try (XmlCursor cursor = above.getCTP().newCursor()) {
            if (!cursor.toNextSibling()) {
                return document.createParagraph();
            }
            XWPFParagraph inserted = document.insertNewParagraph(cursor);
            return inserted == null ? document.createParagraph() : inserted;
        }
    }

    private static void write(XWPFParagraph paragraph, @Nullable XWPFParagraph above, String text) {
        XWPFRun run = paragraph.createRun();
        XWPFRun model = above == null || above.getRuns().isEmpty()
                ? null
                : above.getRuns().get(0);
        if (model != null && model.getCTR().isSetRPr()) {
            run.getCTR().setRPr(model.getCTR().getRPr());
        } else {
            run.setFontFamily("仿宋_GB2312");
            run.setFontFamily("仿宋_GB2312", XWPFRun.FontCharRange.eastAsia);
            run.setFontSize(SIZE);
        }
        run.setText(text);
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setLeftChars(BigInteger.valueOf(200));
        indent.setLeft(BigInteger.valueOf(2L * SIZE * TWIPS));
        indent.setFirstLine(BigInteger.ZERO);
    }
}
