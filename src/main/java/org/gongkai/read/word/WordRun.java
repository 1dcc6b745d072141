package org.gongkai.read.word;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the formatting of a run says about whether its text can be seen. */
final class WordRun {

    /** Half points; text of 2 points is a hair line in print. */
    private static final int TINY = 4;

    private boolean inRun;
    private boolean hiddenStyle;
    private boolean vanish;
    private boolean white;
    private boolean tiny;
    private boolean shaded;
    private boolean paragraphShaded;
    private boolean cellShaded;

    void startParagraph() {
        inRun = false;
        hiddenStyle = false;
        paragraphShaded = false;
    }

    void start() {
        inRun = true;
        vanish = hiddenStyle;
        white = false;
        tiny = false;
        shaded = false;
    }

    void end() {
        inRun = false;
    }

    boolean isOpen() {
        return inRun;
    }

    /** Takes in one formatting element. */
    void format(String element, XMLStreamReader xml, Set<String> hiddenStyles) {
        String value = attribute(xml, "val");
        switch (element) {
            case "pStyle" -> hiddenStyle = value != null && hiddenStyles.contains(value);
            case "rStyle" -> vanish |= inRun && value != null && hiddenStyles.contains(value);
            case "vanish" -> vanish = inRun && isOn(value) || !inRun && vanish;
            case "color" -> white = inRun && "FFFFFF".equalsIgnoreCase(value);
            case "sz" -> tiny = inRun && value != null && value.matches("\\d{1,2}") && Integer.parseInt(value) <= TINY;
            case "highlight" -> shaded |= inRun;
            case "shd" -> shade(attribute(xml, "fill"));
            default -> {}
        }
    }

    private void shade(@Nullable String fill) {
        boolean colour = fill != null && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF");
        if (inRun) {
            shaded |= colour;
        } else {
            paragraphShaded |= colour;
        }
    }

    void shadeCell() {
        cellShaded = true;
    }

    boolean isHidden(boolean onShape) {
        return vanish || tiny || white && !shaded && !paragraphShaded && !cellShaded && !onShape;
    }

    static boolean isOn(@Nullable String value) {
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** An attribute by its local name, since strict and transitional files differ in the namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
