package org.gongkai.read.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.read.layout.PageWriter;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads pictures by recognition; small ones inside documents are taken for ornaments. */
public final class PictureParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final long MOST_PIXELS = 60_000_000;
    private static final int ORNAMENT_WIDTH = 400;
    private static final int ORNAMENT_HEIGHT = 120;
    /** A page's width at about 200 dpi: what is narrower is enlarged before it is recognized. */
    private static final int SMALL_WIDTH = 1_650;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.image("png"),
                MediaType.image("jpeg"),
                MediaType.image("tiff"),
                MediaType.image("bmp"),
                MediaType.image("gif"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        boolean attached = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_PATH) != null;
        try (ImageInputStream image =
                ImageIO.createImageInputStream(TikaInputStream.get(stream).getFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new TikaException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image);
                pages(reader, attached, new PageScanner(context, out), out);
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TikaException("broken picture", e);
        }
        out.end();
    }

    private static void pages(ImageReader reader, boolean attached, PageScanner scanner, PartWriter out)
            throws IOException, SAXException {
        int count = reader.getNumImages(true);
        if (attached && reader.getWidth(0) < ORNAMENT_WIDTH | reader.getHeight(0) < ORNAMENT_HEIGHT
                || !scanner.announce(count)) {
            return;
        }
        PageWriter pages = new PageWriter(out);
        for (int i = 0; i < count; i++) {
            int index = i;
            if ((long) reader.getWidth(i) * reader.getHeight(i) > MOST_PIXELS) {
                out.warning("图片尺寸过大，没有识别。请缩小到 A4 幅面、300dpi 后重新提交");
                continue;
            }
            ScannedPage page = scanner.scan(() -> enlarged(reader.read(index)));
            if (page != null && !page.isEmpty()) {
                scanner.write(i + 1, page, pages);
            } else if (page != null && !attached) {
                out.warning("图片中没有认出文字，请核对内容，并提供清晰的扫描件或电子版");
            }
        }
        pages.finish();
    }

    private static BufferedImage enlarged(BufferedImage image) {
        if (image.getWidth() >= SMALL_WIDTH) {
            return image;
        }
        int times = Math.min(3, (SMALL_WIDTH + image.getWidth() - 1) / image.getWidth());
        int width = image.getWidth() * times;
        int height = image.getHeight() * times;
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, java.awt.Color.WHITE, null);
        graphics.dispose();
        return large;
    }
}
