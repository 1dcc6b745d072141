/** People who come in by an identity provider. */
@NullMarked
package org.gongkai.account.oidc;

import org.jspecify.annotations.NullMarked;
