package org.gongkai.release.redact;

import java.nio.file.Path;
import org.gongkai.release.redact.proof.Proof;

/**
 * A copy that may leave.
 *
 * @param file the copy
 * @param proof that nothing of what was taken out is in it
 */
public record RedactedCopy(Path file, Proof proof) {}
