package org.gongkai.account.session;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param id digest of its cookie
 * @param created when the person came in
 * @param lastUsed when it was last used, to the minute
 * @param address from where
 * @param browser what the browser calls itself
 */
public record Session(String id, Instant created, Instant lastUsed, String address, String browser) {}
