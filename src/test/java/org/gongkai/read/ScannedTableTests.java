package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class ScannedTableTests {

    private static final String TITLE = "拟录用人员名单";
    private static final String[][] ROWS = {
        {"职位", "姓名", "毕业院校", "身份证号", "联系电话"},
        {"预算管理处综合\n科员", "王建国", "中央财经大学", "130104199\n702047497", "138001380\n00"},
        {"国库支付处综合\n科员", "李小明", "石家庄市桥西\n区税务局", "370102200\n309217303", "150354218\n08"},
        {"法制审核处综合\n科员", "张文", "河北经贸大学", "130121200\n101146061", "186023222\n14"}
    };

    private final Reader reader;

    @TempDir
    private Path folder;

    ScannedTableTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void readsCellsBetweenBlackLines() throws IOException {
        holdsAllCells(cells(fixture().draw(TITLE, Color.BLACK, 0, ROWS)));
    }

    @Test
    void readsCellsBetweenPaleLinesOnAPageAskew() throws IOException {
        holdsAllCells(cells(fixture().draw(TITLE, new Color(170, 170, 170), 0.7, ROWS)));
        holdsAllCells(cells(fixture().draw(TITLE, Color.DARK_GRAY, -0.7, ROWS)));
    }

    @Test
    void readsCellsOnGrayAndGrainyPaper() throws IOException {
        holdsAllCells(cells(ScanFixture.dirty(fixture().draw(TITLE, Color.DARK_GRAY, 0.4, ROWS))));
    }

    @Test
    void readsCellsWithoutLinesByTheirGaps() throws IOException {
        holdsAllCells(cells(fixture().draw(TITLE, null, 0, ROWS)));
    }

    private static ScanFixture fixture() {
        return new ScanFixture(370, 330, 370, 340, 340);
    }

    private static void holdsAllCells(Map<String, String> cells) {
        for (int row = 0; row < ROWS.length; row++) {
            for (int column = 0; column < ROWS[row].length; column++) {
                assertThat(cells).containsEntry((row + 1) + "." + (column + 1), ROWS[row][column].replace("\n", ""));
            }
        }
        assertThat(cells).hasSize(ROWS.length * ROWS[0].length);
    }

    private Map<String, String> cells(BufferedImage image) throws IOException {
        Path file = folder.resolve("a.png");
        ImageIO.write(image, "png", file.toFile());
        Map<String, String> cells = new TreeMap<>();
        for (Part part : reader.read(file, "a.png").parts()) {
            if (part.kind() == PartKind.TABLE_CELL && part.cell() != null) {
                cells.put(part.cell().row() + "." + part.cell().column(), part.text());
            }
        }
        return cells;
    }
}
