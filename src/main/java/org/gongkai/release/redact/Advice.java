package org.gongkai.release.redact;

/** What to do about a file that cannot be redacted as it is. */
final class Advice {

    private Advice() {}

    static String on(String extension) {
        return switch (extension) {
            case "doc", "wps", "rtf", "odt", "dot", "wpt" ->
                "暂不支持直接遮盖该格式，没有生成遮盖件。请用 Word 或 WPS 打开，另存为 DOCX 或 PDF 后重新提交";
            case "xls", "et", "ods", "csv" -> "暂不支持直接遮盖该格式，没有生成遮盖件。请用 Excel 或 WPS 打开，另存为 XLSX 后重新提交";
            case "ofd" -> "暂不支持直接遮盖 OFD，没有生成遮盖件。请导出为可复制文字的 PDF 后重新提交";
            case "ppt", "pptx", "dps" -> "暂不支持直接遮盖演示文稿，没有生成遮盖件。请导出为 PDF 后重新提交";
            case "htm", "html", "mht", "eml", "msg" -> "暂不支持直接遮盖网页和邮件，没有生成遮盖件。请打印为 PDF 后重新提交";
            case "zip", "rar", "7z", "tar", "gz" -> "压缩包不能整体遮盖，没有生成遮盖件。请解压后逐个文件提交";
            case "jpg", "jpeg", "png", "bmp", "tif", "tiff", "gif" -> "图片不能自动遮盖，没有生成遮盖件。请起草处室提供可复制文字的 DOCX 或 PDF";
            default -> "暂不支持遮盖该格式，没有生成遮盖件。请另存为 DOCX、XLSX 或 PDF 后重新提交";
        };
    }
}
