package org.gongkai.document;

/** What a part of a document is to its reader. */
public enum PartKind {
    PARAGRAPH("正文", true),
    TABLE_CELL("表格", true),
    SHEET_CELL("工作表", true),
    SLIDE("幻灯片", true),
    HEADER("页眉", true),
    FOOTER("页脚", true),
    TEXT_BOX("文本框", true),
    FOOTNOTE("脚注", true),
    INSERTION("修订插入", true),
    DELETION("修订删除", false),
    COMMENT("批注", false),
    HIDDEN_TEXT("隐藏文字", false),
    HIDDEN_SHEET("隐藏工作表", false),
    HIDDEN_ROW("隐藏行", false),
    HIDDEN_COLUMN("隐藏列", false),
    SPEAKER_NOTES("演讲备注", false),
    PROPERTY("文档属性", false);

    private final String label;
    private final boolean visible;

    PartKind(String label, boolean visible) {
        this.label = label;
        this.visible = visible;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Whether a reader of the printed document would see it; what is not must be cleared before release. */
    public boolean visible() {
        return visible;
    }
}
