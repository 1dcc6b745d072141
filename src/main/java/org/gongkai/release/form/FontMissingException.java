package org.gongkai.release.form;

import java.io.Serial;

/** A PDF file that cannot be written in Chinese; the message says what to install. */
public final class FontMissingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public FontMissingException() {
        super("缺少中文字体，不能生成 PDF。请管理员安装：apt-get install -y fonts-arphic-uming；也可以先下载 Word 版");
    }
}
