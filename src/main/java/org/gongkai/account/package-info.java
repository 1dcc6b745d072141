/** Who may come in and what each may do: accounts, roles, divisions, tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"table", "store", "audit"})
package org.gongkai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
