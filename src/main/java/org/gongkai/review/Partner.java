package org.gongkai.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another organ that issued the document jointly, 政府信息公开条例 article 34.
 *
 * @param organ its name
 * @param agreed whether it agrees to the attribute, null while it has not answered
 * @param note its letter or what it said
 * @param login who entered it, null before
 * @param at when
 */
public record Partner(
        String organ,
        @Nullable Boolean agreed,
        String note,
        @Nullable String login,
        @Nullable Instant at) {}
