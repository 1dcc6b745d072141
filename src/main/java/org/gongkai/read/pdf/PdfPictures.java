package org.gongkai.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Tells scanned pages from pages of text. */
final class PdfPictures {

    /** A page with fewer characters has at most a title or a watermark as text. */
    private static final int FEW_CHARS = 100;

    private static final int NO_TEXT = 8;
    private static final int LARGE_PIXELS = 700;

    private PdfPictures() {}

    /** Whether what the page says is in a picture: it has next to no text, or little beside a large picture. */
    static boolean isPicture(PDPage page, int chars) throws IOException {
        if (chars >= FEW_CHARS || !page.hasContents()) {
            return false;
        }
        return chars < NO_TEXT || hasLargePicture(page);
    }

    private static boolean hasLargePicture(PDPage page) {
        if (page.getResources() == null) {
            return false;
        }
        COSDictionary objects = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSDictionary dictionary
                    && dictionary.getInt(COSName.WIDTH, 0) >= LARGE_PIXELS
                    && dictionary.getInt(COSName.HEIGHT, 0) >= LARGE_PIXELS) {
                return true;
            }
        }
        return false;
    }
}
