package org.gongkai.release.redact.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Rewrites the content of pages and forms, and leaves them only the resources that they still use. */
final class ContentCleaning {

    private static final List<COSName> NAMED = List.of(
            COSName.FONT, COSName.XOBJECT, COSName.EXT_G_STATE, COSName.COLORSPACE, COSName.PATTERN, COSName.SHADING);

    private final Edits edits;

    ContentCleaning(Edits edits) {
        this.edits = edits;
    }

    void clean(PDDocument document, List<PageRedaction> pages) throws IOException {
        Set<COSDictionary> forms = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<COSDictionary> resources = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<COSName> names = new HashSet<>();
        for (PageRedaction redaction : pages) {
            PDPage page = redaction.page();
            for (COSDictionary stream : redaction.streams()) {
                if (stream instanceof COSStream form && forms.add(form)) {
                    byte[] old = new PDStream(form).toByteArray();
                    write(form, rewritten(form, new PDFStreamParser(old), names));
                    resources.add(form.getCOSDictionary(COSName.RESOURCES));
                }
            }
            COSDictionary own = page.getCOSObject();
            byte[] content = rewritten(own, new PDFStreamParser(page), names);
            PDStream fresh = new PDStream(document);
            write(fresh.getCOSObject(), framed(content, redaction.blackouts()));
            page.setContents(fresh);
            PDResources given = page.getResources() == null ? new PDResources() : page.getResources();
            page.setResources(given);
            resources.add(given.getCOSObject());
        }
        resources.remove(null);
        resources.forEach(one -> prune(one, names));
        Unicodes.prune(pages);
    }

    private byte[] rewritten(COSDictionary stream, PDFStreamParser parser, Set<COSName> names) throws IOException {
        ContentRewriter rewriter = new ContentRewriter(edits);
        byte[] content = rewriter.rewrite(stream, parser);
        names.addAll(rewriter.names());
        return content;
    }

    private static void prune(COSDictionary resources, Set<COSName> names) {
        for (COSName key : Set.copyOf(resources.keySet())) {
            COSDictionary entries = NAMED.contains(key) ? resources.getCOSDictionary(key) : null;
            if (entries == null) {
                resources.removeItem(key);
            } else {
                Set.copyOf(entries.keySet()).stream()
                        .filter(name -> !names.contains(name))
                        .forEach(entries::removeItem);
            }
        }
    }

    /** The old content with the graphics state as it was found, and the black areas after it. */
    private static byte[] framed(byte[] content, List<Blackout> blackouts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("q\n"));
        out.write(content);
        out.write(ascii("\n" + "Q\n".repeat(1 + Balance.unclosed(content))));
        if (!blackouts.isEmpty()) {
            out.write(ascii("q 0 g\n"));
            for (Blackout blackout : blackouts) {
                out.write(ascii(path(blackout.area())));
            }
            out.write(ascii("Q\n"));
        }
        return out.toByteArray();
    }

    /** A filled area whose edges are curves in form, so that nobody takes them for the lines of a table. */
    private static String path(Rectangle2D area) {
        double left = area.getMinX();
        double right = area.getMaxX();
        double bottom = area.getMinY();
        double top = area.getMaxY();
        return String.format(Locale.ROOT, "%.2f %.2f m\n", left, bottom)
                + edge(left, bottom, right, bottom)
                + edge(right, bottom, right, top)
                + edge(right, top, left, top)
                + "f\n";
    }

    private static String edge(double fromX, double fromY, double toX, double toY) {
        return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f %.2f %.2f c\n", fromX, fromY, toX, toY, toX, toY);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(COSStream stream, byte[] content) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }
}
