package org.gongkai.release.redact.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/**
 * What happens to one page.
 *
 * @param page which
 * @param content what it shows
 * @param blackouts what is painted black
 */
record PageRedaction(PDPage page, PageContent content, List<Blackout> blackouts) {

    private static final String SCANNED = "PDF 中有扫描页或图片页，图上的文字不能可靠地遮盖，没有生成遮盖件。请起草处室提供可复制文字的版本";

    /** A picture that covers more of its page is a scan. */
    private static final double MOST_OF_THE_PAGE = 0.5;

    private static final int FEW_GLYPHS = 8;

    PageRedaction {
        blackouts = List.copyOf(blackouts);
    }

    static PageRedaction of(PDPage page, Passages passages) throws IOException {
        PageContent content = GlyphReader.read(page);
        long unknown = content.glyphs().stream()
                .filter(glyph -> !glyph.character().known())
                .count();
        boolean illegible = unknown > 10 && unknown * 5 > content.glyphs().size();
        if (!passages.all().isEmpty() && (illegible || isScan(page, content))) {
            throw new RedactionRefusedException(SCANNED);
        }
        List<Blackout> blackouts = new ArrayList<>();
        for (GlyphText order : ReadingOrders.of(content.glyphs())) {
            order.find(passages).forEach(found -> Blackout.of(found).forEach(next -> add(next, blackouts)));
        }
        return new PageRedaction(page, content, blackouts);
    }

    /** Adds an area unless one that was found in another order covers it. */
    private static void add(Blackout next, List<Blackout> blackouts) {
        if (blackouts.stream().noneMatch(one -> one.area().contains(next.area()))) {
            blackouts.removeIf(one -> next.area().contains(one.area()));
            blackouts.add(next);
        }
    }

    private static boolean isScan(PDPage page, PageContent content) {
        PDRectangle box = page.getCropBox();
        Rectangle2D visible =
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        double most = MOST_OF_THE_PAGE * box.getWidth() * box.getHeight();
        boolean large = content.pictures().stream()
                .map(picture -> picture.createIntersection(visible))
                .anyMatch(picture -> !picture.isEmpty() && picture.getWidth() * picture.getHeight() > most);
        return large
                || content.glyphs().size() < FEW_GLYPHS && !content.pictures().isEmpty();
    }

    /** Cuts out the glyphs of the passages, whatever else lies under the black, and what nobody sees. */
    void cut(Edits edits) {
        content.glyphs().stream().filter(glyph -> !keeps(glyph)).forEach(edits::cut);
    }

    /** Whether a glyph stays. */
    boolean keeps(Glyph glyph) {
        PDRectangle box = page.getCropBox();
        boolean inside = box.contains(
                (float) glyph.place().getCenterX(), (float) glyph.place().getCenterY());
        return inside && !glyph.invisible() && blackouts.stream().noneMatch(blackout -> blackout.covers(glyph));
    }

    /** The page and the forms it shows. */
    java.util.Set<COSDictionary> streams() {
        return content.streams();
    }
}
