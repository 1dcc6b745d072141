/** Tokens by which programs act for a person. */
@NullMarked
package org.gongkai.account.token;

import org.jspecify.annotations.NullMarked;
