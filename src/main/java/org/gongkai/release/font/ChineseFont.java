package org.gongkai.release.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A Song typeface that covers GBK, as Debian packages it; a document gets the glyphs that it shows. */
public final class ChineseFont {

    private static final String FACE = "UMingCN";

    private final Path file;

    private ChineseFont(Path file) {
        this.file = file;
    }

    /** The first of the files that is there. */
    public static Optional<ChineseFont> of(List<Path> files) {
        return files.stream().filter(Files::isReadable).findFirst().map(ChineseFont::new);
    }

    /** Where Debian puts it. */
    public static Optional<ChineseFont> installed() {
        return of(List.of(Path.of("/usr/share/fonts/truetype/arphic/uming.ttc")));
    }

    /** The font, ready to be used in a document, which must be saved before the font is closed. */
    public Open open(PDDocument document) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            return new Open(PDType0Font.load(document, font, true), font);
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        TrueTypeFont font = collection.getFontByName(FACE);
        if (font == null) {
            collection.close();
            throw new IOException(file.getFileName() + " has no face " + FACE);
        }
        return new Open(PDType0Font.load(document, font, true), collection);
    }

    /**
     * A font in use.
     *
     * @param font to write with
     * @param source to be closed after the document was saved
     */
    public record Open(PDFont font, java.io.Closeable source) implements java.io.Closeable {
        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
