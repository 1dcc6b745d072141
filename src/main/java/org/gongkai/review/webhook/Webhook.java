package org.gongkai.review.webhook;

import java.time.Instant;

/**
 * Where another system hears of steps that cases take.
 *
 * @param id its number
 * @param url where to post
 * @param division whose cases, empty for all
 * @param createdBy login of who set it up
 * @param created when
 * @param open how many messages have not been heard yet
 * @param lost how many were given up
 */
record Webhook(long id, String url, String division, String createdBy, Instant created, long open, long lost) {}
