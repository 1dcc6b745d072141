package org.gongkai.release.packet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.release.packet.content.EvidencePacket;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A packet as a file.
 *
 * @param packet what it says
 * @param json its bytes
 * @param sha256 their digest
 */
record PacketFile(EvidencePacket packet, byte[] json, String sha256) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static PacketFile of(EvidencePacket packet) {
        byte[] json = JSON.writeValueAsBytes(packet);
        return new PacketFile(packet, json, sha256(json));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
