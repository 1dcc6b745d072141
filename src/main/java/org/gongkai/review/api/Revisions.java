package org.gongkai.review.api;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.review.ReviewCase;
import org.jspecify.annotations.Nullable;

/** Revisions of cases as entity tags, RFC 9110 section 8.8.3. */
final class Revisions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[0-9a-f]+)?\"");

    private Revisions() {}

    static String tag(ReviewCase reviewCase) {
        return "\"" + reviewCase.revision() + "\"";
    }

    /** The tag of a case with what surrounds it, which changes without a new revision. */
    static String tag(ReviewCase reviewCase, Object... surroundings) {
        return "\"" + reviewCase.revision() + "-" + Integer.toHexString(Arrays.deepHashCode(surroundings)) + "\"";
    }

    /**
     * The revision that the caller has seen.
     *
     * @throws IncompleteRequestException when the header is missing or is none of ours
     */
    static int seen(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch);
        if (!tag.matches()) {
            throw new IncompleteRequestException("请在 If-Match 请求头中带上最近一次读到的 ETag，例如 If-Match: \"3\"。");
        }
        return Integer.parseInt(tag.group(1));
    }
}
