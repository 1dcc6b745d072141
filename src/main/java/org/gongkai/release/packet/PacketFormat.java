package org.gongkai.release.packet;

/** The forms in which a packet is taken along. */
public enum PacketFormat {
    /** For programs: with it everything can be checked again. */
    JSON("application/json"),
    /** To be read and filed. */
    PDF("application/pdf"),
    /** Both, with their digests. */
    ZIP("application/zip");

    private final String mediaType;

    PacketFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
