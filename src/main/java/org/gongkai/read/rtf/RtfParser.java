package org.gongkai.read.rtf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads RTF files: cuts them into control words, groups and text. */
public final class RtfParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST_WORD = 40;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("rtf"), MediaType.text("rtf"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        PartWriter out = new PartWriter(handler, metadata);
        RtfStory story = new RtfStory(out);
        InputStream in = new BufferedInputStream(stream);
        int c = in.read();
        while (c >= 0) {
            switch (c) {
                case '{' -> story.open();
                case '}' -> story.close();
                case '\\' -> {
                    c = control(in, story);
                    continue;
                }
                case '\r', '\n' -> {}
                default -> story.bytes((byte) c);
            }
            c = in.read();
        }
        story.end();
        out.end();
    }

    /** Takes one control word or symbol; gives the char after it. */
    private static int control(InputStream in, RtfStory story) throws IOException, SAXException {
        int c = in.read();
        if (!isLetter(c)) {
            symbol(c, in, story);
            return in.read();
        }
        StringBuilder word = new StringBuilder();
        while (isLetter(c) && word.length() < LONGEST_WORD) {
            word.append((char) c);
            c = in.read();
        }
        StringBuilder number = new StringBuilder();
        while ((c == '-' && number.isEmpty() || c >= '0' && c <= '9') && number.length() < 11) {
            number.append((char) c);
            c = in.read();
        }
        Integer value = value(number);
        if (word.toString().equals("bin") && value != null) {
            in.skipNBytes(Math.max(0, value));
            return in.read();
        }
        story.word(word.toString(), value);
        return c == ' ' ? in.read() : c;
    }

    private static void symbol(int c, InputStream in, RtfStory story) throws IOException, SAXException {
        switch (c) {
            case '\'' -> story.bytes((byte) (Character.digit(in.read(), 16) * 16 + Character.digit(in.read(), 16)));
            case '*' -> story.optional();
            case '~' -> story.text(" ");
            case '_' -> story.text("-");
            case '\r', '\n' -> story.word("par", null);
            case '\\', '{', '}' -> story.bytes((byte) c);
            default -> {}
        }
    }

    private static @Nullable Integer value(CharSequence digits) {
        try {
            return digits.length() == 0 ? null : Integer.valueOf(digits.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
