package org.gongkai.review.webhook;

import java.net.URI;

/**
 * A message to send.
 *
 * @param id its number, the same at every attempt
 * @param url where to
 * @param secret what it is signed with
 * @param attempts how often it was tried before
 * @param body what is sent, JSON
 */
record Delivery(long id, URI url, String secret, int attempts, String body) {}
