package org.gongkai.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.gongkai.read.layout.Rulings;

/** Notes the straight lines that a page draws, as strokes or as thin filled rectangles. */
final class PdfRulings {

    private static final double THIN = 3;
    private static final double SHORTEST = 5;
    private static final int MOST = 5_000;

    private final PDFStreamEngine engine;
    private final List<double[]> drawn = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** Listens to an engine. */
    PdfRulings(PDFStreamEngine engine) {
        this.engine = engine;
        for (String operator : List.of("m", "l", "h", "re")) {
            engine.addOperator(new Path(engine, operator));
        }
    }

    void clear() {
        drawn.clear();
    }

    /** The lines drawn since they were cleared, in a page of a given size counted downwards. */
    Rulings rulings(double width, double height) {
        Rulings rulings = new Rulings(1.5, width, height);
        for (double[] line : drawn) {
            if (Math.abs(line[1] - line[3]) < 0.5) {
                rulings.horizontal(height - line[1], line[0], line[2]);
            } else if (Math.abs(line[0] - line[2]) < 0.5) {
                rulings.vertical(line[0], height - line[1], height - line[3]);
            }
        }
        rulings.snap();
        return rulings;
    }

    private void path(String operator, double[] numbers) {
        switch (operator) {
            case "m" -> {
                x = startX = numbers[0];
                y = startY = numbers[1];
            }
            case "l" -> {
                line(x, y, numbers[0], numbers[1]);
                x = numbers[0];
                y = numbers[1];
            }
            case "h" -> line(x, y, startX, startY);
            default -> rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }

    private void rectangle(double left, double bottom, double width, double height) {
        Point2D.Float size = engine.transformedPoint(0, 0);
        Point2D.Float far = engine.transformedPoint((float) width, (float) height);
        double wide = Math.abs(far.x - size.x);
        double high = Math.abs(far.y - size.y);
        if (wide < THIN || high < THIN) {
            boolean lying = wide > high;
            line(
                    left + (lying ? 0 : width / 2),
                    bottom + (lying ? height / 2 : 0),
                    left + (lying ? width : width / 2),
                    bottom + (lying ? height / 2 : height));
        } else {
            line(left, bottom, left + width, bottom);
            line(left, bottom + height, left + width, bottom + height);
            line(left, bottom, left, bottom + height);
            line(left + width, bottom, left + width, bottom + height);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        Point2D.Float from = engine.transformedPoint((float) fromX, (float) fromY);
        Point2D.Float to = engine.transformedPoint((float) toX, (float) toY);
        if (drawn.size() < MOST && from.distance(to) >= SHORTEST) {
            drawn.add(new double[] {from.x, from.y, to.x, to.y});
        }
    }

    private final class Path extends OperatorProcessor {

        private final String name;

        private Path(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            double[] numbers = new double[4];
            int count = 0;
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number && count < numbers.length) {
                    numbers[count++] = number.floatValue();
                }
            }
            path(name, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
