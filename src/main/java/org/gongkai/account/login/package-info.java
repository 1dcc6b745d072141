/**
 * The door: who comes in by password, session, token, directory or identity provider, and what is refused.
 *
 * <p>Every method of a controller says who may call it, by {@code @PreAuthorize} with one of
 *
 * <ul>
 *   <li>{@code hasAuthority('SCOPE_cases.write')}: whoever has the scope, a person by a role or a token by its own scopes
 *       as far as its owner has them. This is the usual one, the same for page and interface; see {@link
 *       org.gongkai.account.Scope}.
 *   <li>{@code hasRole('ADMIN')}: people of a role, never a token.
 *   <li>{@code hasRole('PERSON')}: any person who has come in, never a token.
 *   <li>{@code isAuthenticated()}: any person or token.
 *   <li>{@code permitAll()}: everybody.
 * </ul>
 *
 * <p>{@link org.gongkai.account.login.DeclaredAccess} asks before arguments are bound, and refuses what says nothing;
 * expressions therefore do not speak of arguments. What depends on the case at hand is decided where the case is known.
 */
@NullMarked
package org.gongkai.account.login;

import org.jspecify.annotations.NullMarked;
