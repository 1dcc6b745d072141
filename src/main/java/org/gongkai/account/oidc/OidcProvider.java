package org.gongkai.account.oidc;

/**
 * A way in over an identity provider, as the login page offers it.
 *
 * @param path where it begins
 * @param label what it is called
 */
public record OidcProvider(String path, String label) {}
