package org.gongkai.release.desk;

/**
 * A file that was made.
 *
 * @param name under which it is handed out
 * @param mediaType of its content
 * @param content all of it
 * @param sha256 digest of the content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Output(String name, String mediaType, byte[] content, String sha256) {}
