package org.gongkai.check;

/** A stage of a check, in order. */
public enum Stage {
    READ("读取"),
    DETECT("识别"),
    DECIDE("判断");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }
}
