package org.gongkai.read.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.gongkai.read.layout.PageWriter;
import org.gongkai.read.layout.Rulings;
import org.gongkai.read.markup.OcrAllowance;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Recognizes the scanned pages of one document within the allowance, and says what it could not. */
public final class PageScanner {

    private static final String INSTALL =
            "扫描页需要文字识别，但没有安装识别程序。请管理员执行：apt-get install tesseract-ocr tesseract-ocr-chi-sim";

    private final OcrAllowance allowance;
    private final PartWriter out;
    private int granted;
    private int waiting;

    public PageScanner(ParseContext context, PartWriter out) {
        this.allowance = context.get(OcrAllowance.class, new OcrAllowance(0, 0, true));
        this.out = out;
    }

    /** Announces scanned pages; false when none of them will be recognized now, which is noted. */
    public boolean announce(int pages) {
        if (!Tesseract.isInstalled()) {
            out.warning(INSTALL);
            return false;
        }
        granted = allowance.take(pages);
        waiting = pages - granted;
        if (waiting > 0) {
            missing();
        }
        return granted > 0;
    }

    /** Recognizes the next of the announced pages; null when it has to be left out, which is noted. */
    public @Nullable ScannedPage scan(Picture picture) throws IOException {
        if (granted == 0) {
            return null;
        }
        if (!allowance.hasTime()) {
            waiting += granted;
            granted = 0;
            missing();
            return null;
        }
        granted--;
        ScannedPage page = recognize(Skew.straighten(gray(picture.draw())));
        if (!page.isEmpty()) {
            out.scanned();
        }
        return page;
    }

    /** Reads what stands in tables cell by cell, then all the rest as a page. */
    private static ScannedPage recognize(BufferedImage gray) throws IOException {
        Ink ink = new Ink(gray);
        PictureRulings drawn = new PictureRulings(ink);
        Rulings rulings = drawn.find();
        drawn.erase();
        Strips strips = Strips.of(Marks.of(ink), rulings);
        List<StripText> texts = StripText.read(gray, strips.alone(), strips.height());
        for (StripText text : texts) {
            Strip strip = text.strip();
            ink.erase(strip.left() - 3, strip.top() - 3, strip.right() + 3, strip.bottom() + 3);
        }
        return ScannedPage.of(RecognizedWord.parse(Tesseract.page(gray)), texts, strips.height());
    }

    /** Writes a recognized page, if its text can be trusted. */
    public void write(int number, ScannedPage page, PageWriter pages) throws SAXException {
        if (!page.isTrusted()) {
            out.warning("第" + number + "页扫描质量差，识别结果不可信。请提供300dpi以上的清晰扫描件或电子版");
        }
        pages.page(number, page.lines(), page.tables());
    }

    private void missing() {
        if (allowance.isLast()) {
            out.warning("有" + waiting + "页扫描页超出识别的页数或时间上限，没有识别。请拆分后分别提交，或提供电子版");
        } else {
            out.pagesWaiting(waiting + granted);
        }
    }

    private static BufferedImage gray(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(java.awt.Color.WHITE); // what is transparent is paper
        graphics.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return gray;
    }

    /** Draws a page only when its turn has come. */
    @FunctionalInterface
    public interface Picture {
        BufferedImage draw() throws IOException;
    }
}
