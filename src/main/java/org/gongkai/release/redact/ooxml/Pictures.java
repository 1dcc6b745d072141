package org.gongkai.release.redact.ooxml;

import java.io.ByteArrayOutputStream;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Takes out of pictures what is not the picture: camera data, previews, comments. */
public final class Pictures {

    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;

    private Pictures() {}

    /** The same picture with nothing beside it; kinds that can hold text of their own are refused. */
    public static byte[] cleaned(byte[] picture) {
        try {
            if (starts(picture, 0xff, 0xd8)) {
                return jpeg(picture);
            }
            if (starts(picture, 0x89, 'P', 'N', 'G')) {
                return png(picture);
            }
            if (starts(picture, 'B', 'M')) {
                return picture;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new RedactionRefusedException("文件中有损坏的图片，没有生成遮盖件。请删除或替换该图片后重新提交");
        }
        throw new RedactionRefusedException("文件中有无法核验的图形（如 EMF、WMF、GIF、TIFF），没有生成遮盖件。请将其转为 PNG 或 JPEG 图片后重新提交");
    }

    private static byte[] jpeg(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, 2);
        int at = 2;
        while (at < picture.length) {
            int marker = picture[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (marker == 0xda) {
                int end = endOfImage(picture, at);
                out.write(picture, at, end - at);
                return out.toByteArray();
            } else {
                int length = 2 + ((picture[at + 2] & 0xff) << 8 | picture[at + 3] & 0xff);
                if (!isBesideJpeg(marker)) {
                    out.write(picture, at, length);
                }
                at += length;
            }
        }
        throw new IndexOutOfBoundsException(at);
    }

    /** Comments and application data, except colour profile and colour transform. */
    private static boolean isBesideJpeg(int marker) {
        return marker == 0xfe || marker >= 0xe0 && marker <= 0xef && marker != 0xe0 && marker != 0xe2 && marker != 0xee;
    }

    /** Offset after the end marker; what follows it is no picture. */
    private static int endOfImage(byte[] picture, int from) {
        for (int at = from; at + 1 < picture.length; at++) {
            if ((picture[at] & 0xff) == 0xff && (picture[at + 1] & 0xff) == 0xd9) {
                return at + 2;
            }
        }
        return picture.length;
    }

    private static byte[] png(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, SIGNATURE);
        for (int at = SIGNATURE; at < picture.length; ) {
            int length = number(picture, at);
            String type = new String(picture, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (length < 0 || at + CHUNK_FRAME + length > picture.length) {
                throw new IndexOutOfBoundsException(at);
            }
            if (!isBesidePng(type)) {
                out.write(picture, at, CHUNK_FRAME + length);
            }
            at += CHUNK_FRAME + length;
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    private static boolean isBesidePng(String type) {
        return switch (type) {
            case "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT" -> false;
            default -> true;
        };
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    private static boolean starts(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
