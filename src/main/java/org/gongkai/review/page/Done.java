package org.gongkai.review.page;

/** What was just done to a case, said on its page. */
public enum Done {
    SUBMITTED("已经立件，系统的建议如下，请起草处室确定。"),
    KNOWN("该编号的文件此前已经提交，就是本件，没有重复立件。"),
    REVISED("修改稿已经收到并重新检查，与上一版的差别见“版本”。"),
    TAKEN("已经办理，记录在案。"),
    NOTED("已经登记。");

    private final String text;

    Done(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
