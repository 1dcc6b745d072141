package org.gongkai.decide.law;

import java.nio.file.Path;

/** A year whose days off are not known. */
public final class MissingYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingYearException(int year, Path file) {
        super("缺少" + year + "年的放假调休安排，无法计算工作日期限，请按国务院办公厅通知补充文件 config/calendar/" + file.getFileName());
    }
}
