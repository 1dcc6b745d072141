package org.gongkai.document;

/** 公开属性 of a document, from 政务公开 practice and 政府信息公开条例 articles 13 to 21. */
public enum DisclosureAttribute {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    WITHHELD("不予公开"),
    UNDETERMINED("待定");

    private final String label;

    DisclosureAttribute(String label) {
        this.label = label;
    }

    /** The term used on a 发文稿头纸. */
    public String label() {
        return label;
    }
}
