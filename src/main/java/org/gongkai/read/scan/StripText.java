package org.gongkai.read.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A strip that was read by itself.
 *
 * @param confidence 0 to 100
 */
record StripText(Strip strip, String text, double confidence) {

    private static final double BEST_HEIGHT = 32;
    /** In character heights: with more or less white around it, the program fails more often. */
    private static final double MARGIN = 0.3;

    private static final Pattern BROKEN = Pattern.compile("([0-9]*)[了丁工上口一]([0-9]*[Xx]?)");
    private static final int LONG_NUMBER = 9;
    private static final int DARK = 128;
    private static final String LATIN = "eng";

    /** Reads strips of a picture; those without any text are left out. */
    static List<StripText> read(BufferedImage gray, List<Strip> strips, double height) throws IOException {
        List<StripText> read = read(gray, strips, height, Tesseract.LANGUAGE);
        List<Strip> latin =
                read.stream().filter(StripText::isLatin).map(StripText::strip).toList();
        Map<Strip, StripText> again = new HashMap<>();
        read(gray, latin, height, LATIN).forEach(text -> again.put(text.strip, text));
        return read.stream()
                .map(text -> text.better(again.getOrDefault(text.strip, text)))
                .filter(text -> !text.text.isEmpty())
                .toList();
    }

    private static List<StripText> read(BufferedImage gray, List<Strip> strips, double height, String language)
            throws IOException {
        if (strips.isEmpty()) {
            return List.of();
        }
        List<BufferedImage> pictures =
                strips.stream().map(strip -> cut(gray, strip, height)).toList();
        Map<Integer, List<RecognizedWord>> words = RecognizedWord.parse(Tesseract.lines(pictures, language)).stream()
                .collect(Collectors.groupingBy(RecognizedWord::page));
        return IntStream.range(0, strips.size())
                .mapToObj(i -> of(strips.get(i), words.getOrDefault(i + 1, List.of()), gray, height))
                .toList();
    }

    private static StripText of(Strip strip, List<RecognizedWord> words, BufferedImage gray, double height) {
        if (words.isEmpty()) {
            return new StripText(strip, "", 0);
        }
        double sum = words.stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        int chars = words.stream().mapToInt(word -> word.text().length()).sum();
        String text = ScannedPage.line(words).text().replace('\t', ' ');
        String ended = endsHigh(gray, strip, height) ? text.replaceAll("(?<=.)[，、。,.]$", "") : text;
        return new StripText(strip, ended, sum / chars);
    }

    /** Whether it ends with a character as tall as others: the program likes to put a comma after it. */
    private static boolean endsHigh(BufferedImage gray, Strip strip, double height) {
        for (int x = strip.right() - (int) height / 4; x < strip.right(); x++) {
            for (int y = strip.top(); y < strip.top() + strip.height() / 2; y++) {
                if (x >= strip.left() && gray.getRaster().getSample(x, y, 0) < DARK) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage cut(BufferedImage gray, Strip strip, double height) {
        double scale = BEST_HEIGHT / height;
        double margin = MARGIN * height;
        BufferedImage cut = new BufferedImage(
                (int) Math.ceil((strip.width() + 2 * margin) * scale),
                (int) Math.ceil((strip.height() + 2 * margin) * scale),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = cut.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, cut.getWidth(), cut.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(scale, scale);
        graphics.translate(margin - strip.left(), margin - strip.top());
        int edge = (int) margin / 3;
        graphics.setClip(strip.left() - edge, strip.top() - edge, strip.width() + 2 * edge, strip.height() + 2 * edge);
        graphics.drawImage(gray, 0, 0, null);
        graphics.dispose();
        return cut;
    }

    /** Whether it may be a number or a code, at which a model of Chinese often fails. */
    private boolean isLatin() {
        long ascii = text.chars().filter(c -> c > ' ' && c < 0x7f).count();
        return ascii >= 3 && text.codePoints().noneMatch(Character::isIdeographic) || isBrokenNumber();
    }

    /** Whether one digit of many seems to have been taken for a Chinese character that looks like it. */
    private boolean isBrokenNumber() {
        return text.length() >= LONG_NUMBER && BROKEN.matcher(text).matches();
    }

    private StripText better(StripText other) {
        Matcher broken = BROKEN.matcher(text);
        if (!isBrokenNumber() || !broken.matches()) {
            return other.confidence > confidence ? other : this;
        }
        boolean mends = other.text.matches("[0-9]+[0-9Xx]")
                && other.text.length() <= text.length()
                && other.text.startsWith(broken.group(1))
                && other.text.endsWith(broken.group(2));
        return mends ? other : this;
    }
}
