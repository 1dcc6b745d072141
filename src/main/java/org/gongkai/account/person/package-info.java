/** Accounts and their passwords, as they are kept. */
@NullMarked
@NamedInterface("person")
package org.gongkai.account.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
