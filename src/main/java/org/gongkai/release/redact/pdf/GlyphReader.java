package org.gongkai.release.redact.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Walks the content of a page, forms included, and notes every glyph with the bytes that show it. */
final class GlyphReader extends PDFGraphicsStreamEngine {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private final Set<COSDictionary> streams = new HashSet<>();
    private final Deque<Frame> frames = new ArrayDeque<>();

    private GlyphReader(PDPage page) {
        super(page);
    }

    static PageContent read(PDPage page) throws IOException {
        GlyphReader reader = new GlyphReader(page);
        reader.enter(page.getCOSObject());
        reader.processPage(page);
        return new PageContent(reader.glyphs, reader.pictures, reader.streams);
    }

    private void enter(COSDictionary stream) {
        streams.add(stream);
        frames.push(new Frame(stream));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        enter(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            frames.pop();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        enter(form.getCOSObject());
        try {
            super.showTransparencyGroup(form);
        } finally {
            frames.pop();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Frame frame = frames.element();
        if (frame.depth == 0) {
            frame.operator++;
            frame.string = -1;
        }
        frame.depth++;
        try {
            super.processOperator(operator, operands);
        } finally {
            frame.depth--;
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        throw new RedactionRefusedException("PDF 的页面内容有无法解析的部分，没有生成遮盖件。请用原软件重新导出 PDF 后提交", e);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        Frame frame = frames.element();
        frame.string++;
        frame.lengths.clear();
        frame.at = 0;
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font != null) {
            ByteArrayInputStream in = new ByteArrayInputStream(string);
            while (in.available() > 0) {
                int before = in.available();
                font.readCode(in);
                frame.lengths.add(before - in.available());
            }
        }
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        Frame frame = frames.element();
        int length = frame.lengths.poll();
        int from = frame.at;
        frame.at += length;
        PDTextState state = getGraphicsState().getTextState();
        boolean vertical = font.isVertical();
        float advance = vertical ? displacement.getY() : displacement.getX();
        float spacing = state.getCharacterSpacing() + (length == 1 && code == ' ' ? state.getWordSpacing() : 0);
        float size = state.getFontSize();
        float adjustment = -1000 * (advance + (size == 0 ? 0 : spacing / size));
        String text = font.toUnicode(code, org.apache.pdfbox.pdmodel.font.encoding.GlyphList.getAdobeGlyphList());
        RenderingMode mode = state.getRenderingMode();
        glyphs.add(new Glyph(
                new Glyph.Code(frame.stream, frame.operator, frame.string, from, from + length, adjustment),
                font.getCOSObject(),
                new Glyph.Character(code, length, text != null),
                text == null ? "\ufffd" : text,
                place(rendering, displacement, vertical),
                line(rendering, displacement),
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP));
    }

    private static Rectangle2D place(Matrix rendering, Vector displacement, boolean vertical) {
        double width = vertical ? 1 : displacement.getX();
        double bottom = vertical ? Math.min(displacement.getY(), -0.2) : -0.2;
        Rectangle2D box = new Rectangle2D.Double(0, bottom, Math.max(width, 0.05), 0.9 - (vertical ? 0 : 0) - bottom);
        return rendering.createAffineTransform().createTransformedShape(box).getBounds2D();
    }

    private static Glyph.Line line(Matrix rendering, Vector displacement) {
        double turn = Math.atan2(rendering.getShearY(), rendering.getScaleX());
        int angle = Math.floorMod(Math.round(turn / (Math.PI / 2)), 4);
        Point2D start = new Point2D.Double(rendering.getTranslateX(), rendering.getTranslateY());
        Point2D end = rendering.createAffineTransform().transform(new Point2D.Double(displacement.getX(), 0), null);
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        return switch (angle) {
            case 0 -> new Glyph.Line(angle, start.getX(), end.getX(), -start.getY(), size);
            case 1 -> new Glyph.Line(angle, start.getY(), end.getY(), start.getX(), size);
            case 2 -> new Glyph.Line(angle, -start.getX(), -end.getX(), start.getY(), size);
            default -> new Glyph.Line(angle, -start.getY(), -end.getY(), -start.getX(), size);
        };
    }

    @Override
    public void drawImage(PDImage image) {
        pictures.add(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int rule) {}

    @Override
    public void fillAndStrokePath(int rule) {}

    @Override
    public void shadingFill(COSName name) {}

    /** The content that is being walked, and how far. */
    private static final class Frame {
        private final COSDictionary stream;
        private final Deque<Integer> lengths = new ArrayDeque<>();
        private int operator = -1;
        private int string;
        private int depth;
        private int at;

        private Frame(COSDictionary stream) {
            this.stream = stream;
        }
    }
}
