package org.gongkai.read;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Why a file or attachment could not be read, told from what the reading process reports. */
enum Trouble {
    EMPTY("文件是空的，请核对后重新提交", has("ZeroByteFileException")),
    ENCRYPTED(
            "文件已加密，请起草处室提供未加密的版本",
            has("EncryptedDocumentException|InvalidPasswordException|password protected|encrypted")),
    BOMB("文件展开后异常庞大（疑似压缩炸弹），没有读完。请核实来源，并请来文处室重新导出后提交", has("Zip bomb|zip bomb|MaxCount|too many bytes")),
    TIMED_OUT("文件在规定时间内没有读完。请拆分文件，或另存为 DOCX、PDF 后重新提交", trace -> false),
    OUT_OF_MEMORY("文件展开后过大，超出读取进程的内存上限。请拆分文件，或另存为 DOCX、PDF 后重新提交", has("OutOfMemoryError")),
    CRASH("文件使读取进程异常退出。请用原软件打开核对，另存为 DOCX 或 PDF 后重新提交", trace -> false),
    UNSUPPORTED(
            "文件版本或类型不受支持，请另存为 DOCX、XLSX 或 PDF 后重新提交",
            has("UnsupportedFormatException|OldWordFileFormatException|OldExcelFormatException")),
    CORRUPT("文件已损坏或内容不完整，请用原软件打开核对，另存后重新提交", trace -> true);

    private final String advice;
    private final Predicate<String> signs;

    Trouble(String advice, Predicate<String> signs) {
        this.advice = advice;
        this.signs = signs;
    }

    /** What it is and what to do, in Chinese. */
    String advice() {
        return advice;
    }

    /** The trouble behind an exception's stack trace. */
    static Trouble of(String trace) {
        for (Trouble trouble : values()) {
            if (trouble.signs.test(trace)) {
                return trouble;
            }
        }
        return CORRUPT;
    }

    private static Predicate<String> has(String regex) {
        return Pattern.compile(regex).asPredicate();
    }
}
