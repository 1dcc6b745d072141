package org.gongkai.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.read.layout.PageWriter;
import org.gongkai.read.layout.RuledTable;
import org.gongkai.read.layout.TextLine;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.scan.PageScanner;
import org.gongkai.read.scan.ScannedPage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF files: paragraphs and tables by their places, scanned pages by recognition, annotations, forms, attachments. */
public final class PdfParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final float DPI = 300;
    private static final double MOST_PIXELS = 40e6;
    private static final double POINTS_PER_INCH = 72;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("pdf"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (PDDocument document = Loader.loadPDF(TikaInputStream.get(stream).getFile())) {
            pages(document, new PageScanner(context, out), out);
            PdfExtras extras = new PdfExtras(document, out);
            extras.annotations(context);
            extras.form();
            extras.properties();
            extras.attachments(context);
        }
        out.end();
    }

    private static void pages(PDDocument document, PageScanner scanner, PartWriter out)
            throws IOException, SAXException {
        PdfPageText text = new PdfPageText();
        List<Page> pages = new ArrayList<>();
        List<Integer> scanned = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PDPage page = document.getPage(number - 1);
            List<TextLine> lines = text.lines(document, number);
            boolean picture = PdfPictures.isPicture(page, text.chars());
            if (picture || text.isUnmapped()) {
                scanned.add(number);
            }
            pages.add(text.isUnmapped() ? new Page(List.of(), List.of()) : new Page(lines, text.tables()));
        }
        boolean scan = !scanned.isEmpty() && scanner.announce(scanned.size());
        PageWriter writer = new PageWriter(out);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        for (int number = 1; number <= pages.size(); number++) {
            writer.page(number, pages.get(number - 1).lines, pages.get(number - 1).tables);
            if (scan && scanned.contains(number)) {
                int index = number - 1;
                float dpi = dpi(document.getPage(index));
                ScannedPage page = scanner.scan(() -> renderer.renderImageWithDPI(index, dpi, ImageType.GRAY));
                if (page != null && !page.isEmpty()) {
                    scanner.write(number, page, writer);
                }
            }
        }
        writer.finish();
    }

    /** 300 dpi, or what a huge page allows. */
    private static float dpi(PDPage page) {
        double inches = page.getCropBox().getWidth() / POINTS_PER_INCH;
        double high = page.getCropBox().getHeight() / POINTS_PER_INCH;
        return (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(0.01, inches * high)));
    }

    private record Page(List<TextLine> lines, List<RuledTable> tables) {}
}
