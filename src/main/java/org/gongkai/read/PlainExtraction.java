package org.gongkai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika's plain text extraction as it comes, in this process and without character recognition: what a check is measured against. */
public final class PlainExtraction {

    private final AutoDetectParser parser = new AutoDetectParser();

    /**
     * How many chars of text a file has.
     *
     * @throws IOException when Tika cannot read it
     */
    public int length(Path file) throws IOException {
        TesseractOCRConfig recognition = new TesseractOCRConfig();
        recognition.setSkipOcr(true);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, recognition);
        context.set(PDFParserConfig.class, pdf);
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream stream = Files.newInputStream(file)) {
            parser.parse(stream, text, metadata, context);
        } catch (TikaException | SAXException failure) {
            throw new IOException(
                    "Tika cannot read the file: " + failure.getClass().getName(), failure);
        }
        return text.toString().length();
    }
}
